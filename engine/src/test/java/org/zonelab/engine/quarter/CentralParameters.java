package org.zonelab.engine.quarter;

import org.zonelab.engine.mechanism.administration.AdministrationParameters;
import org.zonelab.engine.mechanism.agglomeration.AgglomerationParameters;
import org.zonelab.engine.mechanism.chains.ChainParameters;
import org.zonelab.engine.mechanism.competition.CompetitionParameters;
import org.zonelab.engine.mechanism.evaluation.EvaluationParameters;
import org.zonelab.engine.mechanism.exit.ExitParameters;
import org.zonelab.engine.mechanism.finance.FinanceParameters;
import org.zonelab.engine.mechanism.fiscal.FiscalParameters;
import org.zonelab.engine.mechanism.forces.ForcesParameters;
import org.zonelab.engine.mechanism.green.GreenParameters;
import org.zonelab.engine.mechanism.innovation.InnovationParameters;
import org.zonelab.engine.mechanism.instrument.InstrumentParameters;
import org.zonelab.engine.mechanism.investment.InvestmentParameters;
import org.zonelab.engine.mechanism.labour.LabourParameters;
import org.zonelab.engine.mechanism.land.LandParameters;
import org.zonelab.engine.mechanism.location.LocationParameters;
import org.zonelab.engine.mechanism.opening.OpeningParameters;
import org.zonelab.engine.mechanism.pipeline.PipelineParameters;
import org.zonelab.engine.mechanism.production.ProductionParameters;
import org.zonelab.engine.mechanism.profit.ProfitParameters;
import org.zonelab.engine.mechanism.site.SiteParameters;
import org.zonelab.engine.mechanism.talent.TalentParameters;
import org.zonelab.engine.mechanism.tax.TaxParameters;
import org.zonelab.engine.mechanism.trade.TradeParameters;
import org.zonelab.engine.population.PopulationParameters;

/** The central values of every parameter but those of scale, which fit {@link SmallWorld}; and what tests vary. */
public final class CentralParameters {
    private static final double USER_COST_ELASTICITY = 1;
    private static final double NO_SUBSIDIARY_SHARE = 0.4;
    private static final double CONSTRAINED_SHARE = 0.25;

    private CentralParameters() {}

    public static ModelParameters all() {
        return with(NO_SUBSIDIARY_SHARE, CONSTRAINED_SHARE, USER_COST_ELASTICITY);
    }

    /** With another elasticity ε of capital to its user cost. */
    public static ModelParameters withUserCostElasticity(double elasticity) {
        return with(NO_SUBSIDIARY_SHARE, CONSTRAINED_SHARE, elasticity);
    }

    /** With other shares of groups without a subsidiary route and without access to new equity. */
    public static ModelParameters withGroups(double noSubsidiaryShare, double constrainedShare) {
        return with(noSubsidiaryShare, constrainedShare, USER_COST_ELASTICITY);
    }

    static ModelParameters with(double noSubsidiaryShare, double constrainedShare, double userCostElasticity) {
        return new ModelParameters(
                new TaxParameters(
                        0.25, 0.15, 0.15, 2030, 0.1, 0.3, 1.0, 0.08, 10, 0.03, 0.2, 0.02, 0.6, 10, 20, 5, 2027, 0.2, 5,
                        0.0005),
                profit(noSubsidiaryShare, constrainedShare),
                new ProductionParameters(0.85, 0.97, 0.008, 0.17, 0.05, 0.035, 0.01, 0.42, 0.09, 8, 8, 0.0, 0.34),
                investment(userCostElasticity),
                new LocationParameters(
                        0.25, 0.65, 0.95, 0.234, 0.10, 0.14, 0.3, 0.1, 0.05, 0.05, 0.15, 0.3, 0.003, 3, 0.20),
                pipeline(),
                new ExitParameters(0.046, 1.6, 1.4, 3, 7, 0.15, 0.05, 0.5, 1000),
                new LandParameters(0.5, 8, 0.85, 0.8, 50, 0.06, 0.5, 0.7, 1.5, 0.5, 0.1, 1.5),
                new LabourParameters(0.2, 0.25, 2.5, 0.08, 0.1, 1.8, 3, 0.6, 0.5, 0.5, 0.05, 0.34),
                new AgglomerationParameters(0.07, 0.5, 0.2, 0.02, 0.2, 0.8, 2, 30, 200, 0.875),
                new InnovationParameters(0.15, 0.124, 0.24, 0.3, 0.06, 0.03, 2, 0.15, 0.1, 0.1),
                new TradeParameters(3, 1.5, 0.4, 0.03, 0.1),
                new FiscalParameters(0.4, 0.4, 0.025, 15),
                new EvaluationParameters(0.3, 0.3, 0.15, 0.15, 0.1),
                population(),
                new ConditionsParameters(0.905, 0.6, 0.9),
                new CompetitionParameters(0.4, 0.1, 0.5, 0.5, 5, 0.3567, 1, 0.2, 0.001),
                new InstrumentParameters(0.10, 0.8, 0.04),
                forces(),
                chains(),
                new OpeningParameters(
                        0.02, 0.06, 0.2, 20, 0.1, 0.1, 0.01, 0.1, 0.25, 0.1, 0.015, 60, 0.1, 0.1, 0.02, 40, 0.5, 0.6,
                        0.05, 0.3, 0.25, 0.004, 0.005, 0.0004, 0.02, 2000, 100, 2, 0.003, 0.3, 0.3, 0.1, 0.004, 0.02,
                        0.001, 10, 300, 0.2, 0.2, 1, 0.05),
                new AdministrationParameters(
                        0.03, 0.2, 0.4, 0.05, 0.02, 0.02, 0.002, 0.0003, 0.001, 0.5, 1, 0.5, 0.1, 0.0001, 0.1, 0.05,
                        2e-05, 0.001, 0.0004, 0.0004, 0.15, 0.002, 0.02, 0.3, 0.0005, 0.0003, 0.0002, 0.2, 0.1),
                new SiteParameters(0.3, 1.0, 0.015, 3, 0.2, 0.05, 0.01, 0.3, 4.9, 1.2, 2.5, 0.02, 0.5, 0.002, 1.5),
                new TalentParameters(5, 0.08, 0.05, 10, 0.05, 0.02, 1, 0.5),
                new FinanceParameters(0.1, 2, 1, 0.02, 0.1, 0.2, 0.4, 3, 0.25),
                new GreenParameters(
                        0.1, 0.6, 0.5, 0.2, 0.03, 0.01, 0.002, 0.002, 0.1, 0.5, 0.04, 0.004, 0.03, 0.04, 0.08, 0.001,
                        0.6, 300, 0.3));
    }

    /** With another pipeline. */
    static ModelParameters with(PipelineParameters pipeline) {
        return with(pipeline, all().competition());
    }

    /** With another rivalry. */
    static ModelParameters with(CompetitionParameters competition) {
        return with(pipeline(), competition);
    }

    private static ModelParameters with(PipelineParameters pipeline, CompetitionParameters competition) {
        ModelParameters p = all();
        return new ModelParameters(
                p.tax(),
                p.reinvestment(),
                p.production(),
                p.investment(),
                p.location(),
                pipeline,
                p.exit(),
                p.land(),
                p.labour(),
                p.agglomeration(),
                p.innovation(),
                p.trade(),
                p.fiscal(),
                p.evaluation(),
                p.population(),
                p.conditions(),
                competition,
                p.instrument(),
                p.forces(),
                p.chains(),
                p.opening(),
                p.administration(),
                p.site(),
                p.talent(),
                p.finance(),
                p.green());
    }

    static InvestmentParameters investment(double userCostElasticity) {
        return new InvestmentParameters(userCostElasticity, 0.06, 2.0, 0.7, 1.0, 20, 0.3);
    }

    static PipelineParameters pipeline() {
        return new PipelineParameters(80, 250, 0.2, 0.0125, 0.002, 0.3, 5, 2, 0.3, 0.5, 0.1);
    }

    private static ProfitParameters profit(double noSubsidiaryShare, double constrainedShare) {
        return new ProfitParameters(
                noSubsidiaryShare,
                0.001,
                0.7,
                constrainedShare,
                0.002,
                0.65,
                0.05,
                0.7,
                0.55,
                0.1,
                0.1,
                0.35,
                0.7,
                0.08,
                0.02,
                850,
                0.15,
                0.3,
                0.25,
                0.3,
                60);
    }

    static ChainParameters chains() {
        return new ChainParameters(0.3, 1, 0.005, 0.002, 0.3, 1, 0.5, 0.5, 0.5, 2, 0.3);
    }

    static ForcesParameters forces() {
        return new ForcesParameters(
                0.02, 1.0, 1.5, 0.1, 1.0, 0.5, 1000, 0.036, 3, 0.05, 0.1, 20, 15, 0.03, 2.5, 8, 0.5, 0.5, 0.1, 0.03,
                0.01, 0.1, 0.5, 0.2, 1.0 / 3, 0.02, 0.3, 0.2);
    }

    static PopulationParameters population() {
        return new PopulationParameters(
                1.06, 20_000, 20, 0.14, 120, 40, 0.75, 6, 8, 0.42, 0.05, 0.45, 0.4, 0.15, 20_000, 0.65, 2.3, 64, 0.7,
                0.046, 1.6, 1.4, 40);
    }
}
