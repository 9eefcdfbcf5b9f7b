package org.zonelab.engine.quarter;

import org.zonelab.engine.agent.CohortType;
import org.zonelab.engine.agent.SizeClass;
import org.zonelab.engine.mechanism.investment.AdjustmentHazard;
import org.zonelab.engine.mechanism.investment.DesiredCapital;
import org.zonelab.engine.mechanism.production.LifeCycle;
import org.zonelab.engine.mechanism.production.ProductionFunction;
import org.zonelab.engine.mechanism.tax.TaxParameters;
import org.zonelab.engine.mechanism.tax.TaxStatus;
import org.zonelab.engine.mechanism.tax.UserCost;
import org.zonelab.engine.world.Industry;
import org.zonelab.engine.world.World;

/**
 * Equations of one type of firm under one draw of the parameters; the same in both worlds and all quarters.
 *
 * @param baseUserCost u₀ by tax status, 1/year
 */
record TypeTerms(
        CohortType type,
        Industry industry,
        ProductionFunction function,
        DesiredCapital desired,
        AdjustmentHazard hazard,
        LifeCycle lifeCycle,
        double[] baseUserCost) {

    static TypeTerms of(World world, ModelParameters parameters, CohortType type) {
        Industry industry = world.industries().get(type.industry());
        ProductionFunction function =
                new ProductionFunction(parameters.production().returnsToScale(), industry.labourShare());
        double[] baseUserCost = new double[TaxStatus.values().length];
        for (TaxStatus status : TaxStatus.values()) {
            baseUserCost[status.ordinal()] = userCost(parameters, industry, status, BaseYear.YEAR, 0, 0);
        }
        return new TypeTerms(
                type,
                industry,
                function,
                new DesiredCapital(parameters.investment().userCostElasticity(), function.capitalElasticity()),
                new AdjustmentHazard(
                        parameters.investment().baseHazard(),
                        parameters.investment().hazardCurvature()),
                new LifeCycle(
                        parameters.production().lifeCycleGrowth(),
                        parameters.production().lifeCycleYears(),
                        parameters.production().returnsToScale()),
                baseUserCost);
    }

    /** User cost of own money under the law of a year, a change of the tax rate and a promised expensing cap, 1/year. */
    static double userCost(
            ModelParameters parameters,
            Industry industry,
            TaxStatus status,
            int year,
            double rateChange,
            double promisedCap) {
        TaxParameters tax = parameters.tax();
        double rate = tax.corporateTaxRate().of(status, year, rateChange);
        return new UserCost(industry.depreciationRate()).of(tax.terms(rate, year, promisedCap), tax.discountRate());
    }

    /**
     * Marginal product over wedge at which a firm of a tax status has no gap, 1/year: the user cost of firms without
     * certificate in its zone, times the ratio of its own to theirs to the power ε (1 − g). So a certificate moves capital
     * by the measured elasticity ε, not by the structural one.
     */
    double required(TaxStatus status, TaxStatus usual) {
        double reference = baseUserCost[usual.ordinal()];
        double power = desired.userCostElasticity() * (1 - function.capitalElasticity());
        return reference * StrictMath.pow(baseUserCost[status.ordinal()] / reference, power);
    }

    /** Share of capital left after a quarter's depreciation and maintenance, as a log. */
    double retained(double maintenanceShare) {
        return StrictMath.log1p(-(1 - maintenanceShare) * industry.depreciationRate() / 4);
    }

    /** Whether corporate tax is simulated; micro entities are mostly self-employed and pay none here. */
    boolean paysCorporateTax() {
        return type.size() != SizeClass.MICRO;
    }

    /** Whether output counts as that of above-scale industry. */
    boolean aboveScaleIndustrial() {
        return type.size() == SizeClass.ABOVE_SCALE && industry.industrial();
    }
}
