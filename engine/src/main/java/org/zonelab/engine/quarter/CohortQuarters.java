package org.zonelab.engine.quarter;

import org.zonelab.engine.agent.CohortType;
import org.zonelab.engine.mechanism.instrument.Channel;
import org.zonelab.engine.mechanism.investment.ProductionLines;
import org.zonelab.engine.mechanism.land.LandCost;
import org.zonelab.engine.mechanism.production.ProductionParameters;
import org.zonelab.engine.mechanism.production.TrendGrowth;
import org.zonelab.engine.mechanism.tax.CorporateTaxRate;
import org.zonelab.engine.mechanism.tax.TaxStatus;
import org.zonelab.engine.policy.ForcesLevers;
import org.zonelab.engine.policy.LeverCatalogue;
import org.zonelab.engine.policy.LeverField;
import org.zonelab.engine.policy.ResolvedPolicy;
import org.zonelab.engine.world.Industry;

/** Builds, once a quarter and type, what its passes treat as constant. */
final class CohortQuarters {
    private static final int STATUSES = TaxStatus.values().length;
    private static final double[] NOTHING = new double[0];

    private final BaseYear base;
    private final WorldState state;
    private final ResolvedPolicy policy;
    private final LocationTables tables;
    private final DrawKeys keys;
    private final HighTechFlow highTech;
    private final double[] openLand;
    private final double[] freeLand;
    /** Log of the wage relative to the base year, {@code [zone]}. */
    private final double[] logWage;
    /** Yearly cost of a thousand m2 bought at the published price, {@code [zone]}. */
    private final double[] landCost;

    CohortQuarters(
            BaseYear base,
            WorldState state,
            ResolvedPolicy policy,
            LocationTables tables,
            HighTechFlow highTech,
            DrawKeys keys) {
        this.base = base;
        this.state = state;
        this.policy = policy;
        this.tables = tables;
        this.highTech = highTech;
        this.freeLand = LandAdmission.free(state.zones);
        this.openLand = LandAdmission.openShares(state.zones, base.usualLandDemand);
        this.keys = keys;
        this.logWage = new double[base.zones()];
        this.landCost = new double[base.zones()];
        LandCost cost = new LandCost(base.parameters.land());
        for (int z = 0; z < logWage.length; z++) {
            logWage[z] = StrictMath.log(state.zones.relativeWage[z]);
            landCost[z] = cost.perLandArea(state.zones.landPrice[z]);
        }
    }

    CohortQuarter of(int t) {
        TypeTerms terms = base.terms[t];
        CohortType type = terms.type();
        Industry industry = terms.industry();
        ModelParameters p = base.parameters;
        ProductionParameters production = p.production();
        double g = terms.function().capitalElasticity();
        double maintenance = p.investment().maintenanceShare() * industry.depreciationRate() / 4;
        double valueAddedRatio = industry.valueAddedRatio();
        return new CohortQuarter(
                state.quarter,
                type,
                base.zones(),
                terms.function(),
                terms.hazard(),
                conditions(t, terms),
                terms.lifeCycle().table(),
                tables.zoneStatus(t),
                StrictMath.log(production.returnsToScale() - industry.labourShare()),
                1 / (1 - g),
                terms.desired().userCostElasticity(),
                required(t, terms),
                logUserCost(t, terms),
                rates(t, type),
                1 / valueAddedRatio,
                (industry.netProductionTaxShare() + production.overheadShare()) / valueAddedRatio,
                p.tax().superDeduction() * industry.researchIntensity() / valueAddedRatio,
                advancedDeduction(type),
                state.channels.row(Channel.COST_SAVING, t),
                landCost(t),
                openLand(t),
                freeLand,
                industry.depreciationRate(),
                terms.retained(p.investment().maintenanceShare()),
                maintenance,
                p.investment().largestStep(),
                new ProductionLines(p.investment().lineCapital()),
                p.investment().landShare(),
                production.productivityPersistence(),
                tables.stayReturns(t),
                state.channels.rowOrNothing(Channel.CLOSURE, t),
                state.channels.rowOrNothing(Channel.EARLY_CLOSURE, t),
                base.logMeanCapital[t] + base.firmTrend(state.quarter),
                highTech.gain(t),
                highTech.loss(t),
                keys);
    }

    private double[] conditions(int t, TypeTerms terms) {
        double[] productivity = state.channels.row(Channel.PRODUCTIVITY, t);
        int industry = terms.type().industry();
        double[] row = new double[base.zones()];
        double trend = TrendGrowth.productivity(base.firmTrend(state.quarter), terms.function());
        double trendWage = base.firmTrend(state.quarter);
        for (int z = 0; z < row.length; z++) {
            int cell = z * base.industries() + industry;
            double agglomeration = state.zones.logAgglomeration[cell]
                    + state.zones.logKnowledge[cell]
                    + state.zones.logTalent[z]
                    + productivity[z];
            double wage = trendWage + logWage[z];
            row[z] = terms.function().logConditions(agglomeration, state.logPrice[industry], trend, wage);
        }
        return row;
    }

    private double[] required(int t, TypeTerms terms) {
        double[] row = new double[STATUSES * base.zones()];
        double wedge = StrictMath.log(base.wedge[terms.type().industry()]);
        double[] byStatus = new double[STATUSES * STATUSES];
        for (TaxStatus status : TaxStatus.values()) {
            for (TaxStatus usual : TaxStatus.values()) {
                byStatus[status.ordinal() * STATUSES + usual.ordinal()] =
                        wedge + StrictMath.log(terms.required(status, usual));
            }
        }
        byte[] usual = tables.zoneStatus(t);
        for (int status = 0; status < STATUSES; status++) {
            for (int z = 0; z < base.zones(); z++) {
                row[status * base.zones() + z] = byStatus[status * STATUSES + usual[z]];
            }
        }
        return row;
    }

    /** Log of the user cost of own money over that of the base year's law; exactly 0 under that law. */
    private double[] logUserCost(int t, TypeTerms terms) {
        double[] row = new double[STATUSES * base.zones()];
        LeverField rates = policy.field(LeverCatalogue.CORPORATE_TAX);
        LeverField caps = policy.field(ForcesLevers.EXPENSING_CAP);
        CohortType type = terms.type();
        for (TaxStatus status : TaxStatus.values()) {
            double then = terms.baseUserCost()[status.ordinal()];
            double law = TypeTerms.userCost(base.parameters, terms.industry(), status, year(), 0, 0);
            double lawAlone = law == then ? 0 : StrictMath.log(law / then);
            for (int z = 0; z < base.zones(); z++) {
                double added = rates.at(z, type.industry(), type.origin());
                double cap = caps.at(z, type.industry(), type.origin());
                double levers = leverFactor(t, z, terms.industry().depreciationRate());
                double change = lawAlone;
                if (added != 0 || cap != 0) {
                    double now = TypeTerms.userCost(base.parameters, terms.industry(), status, year(), added, cap);
                    change = now == then && levers == 1 ? 0 : StrictMath.log(levers * now / then);
                } else if (levers != 1) {
                    change = StrictMath.log(levers * law / then);
                }
                row[status.ordinal() * base.zones() + z] = change;
            }
        }
        return row;
    }

    /** What grants and cheaper credit leave of the user cost; exactly 1 without levers. */
    private double leverFactor(int t, int zone, double depreciation) {
        double hurdle = state.channels.row(Channel.HURDLE, t)[zone];
        double discount = base.parameters.tax().discountRate() + depreciation;
        double credit = hurdle == 0 ? 1 : Math.max(0.1, (discount + hurdle) / discount);
        return state.channels.capitalPrice(t, zone) * credit;
    }

    private int year() {
        return BaseYear.YEAR + Math.floorDiv(state.quarter, 4);
    }

    private double[] rates(int t, CohortType type) {
        double[] row = new double[STATUSES * base.zones()];
        if (!base.terms[t].paysCorporateTax()) {
            return row;
        }
        LeverField change = policy.field(LeverCatalogue.CORPORATE_TAX);
        CorporateTaxRate rate = base.parameters.tax().corporateTaxRate();
        for (TaxStatus status : TaxStatus.values()) {
            for (int z = 0; z < base.zones(); z++) {
                row[status.ordinal() * base.zones() + z] =
                        rate.of(status, year(), change.at(z, type.industry(), type.origin()));
            }
        }
        return row;
    }

    /** Deduction advanced by a promised expensing cap; no entries without one. */
    private double[] advancedDeduction(CohortType type) {
        LeverField caps = policy.field(ForcesLevers.EXPENSING_CAP);
        if (caps.isEverywhere(ForcesLevers.EXPENSING_CAP.neutral())) {
            return NOTHING;
        }
        double[] row = new double[base.zones()];
        for (int z = 0; z < row.length; z++) {
            row[z] = base.parameters.tax().advancedDeduction(year(), caps.at(z, type.industry(), type.origin()));
        }
        return row;
    }

    /** Land that the quota allows an expansion, times what levers leave of its need. */
    private double[] openLand(int t) {
        if (!state.channels.moves(Channel.LAND_NEED)) {
            return openLand;
        }
        double[] row = new double[base.zones()];
        for (int z = 0; z < row.length; z++) {
            row[z] = openLand[z] * tables.landNeed(z, t);
        }
        return row;
    }

    /** Yearly cost of a thousand m2 bought at the published price. */
    private double[] landCost(int t) {
        if (!state.channels.moves(Channel.LAND_COST)) {
            return landCost;
        }
        double[] row = new double[base.zones()];
        for (int z = 0; z < row.length; z++) {
            row[z] = landCost[z] * state.channels.factor(Channel.LAND_COST, t, z);
        }
        return row;
    }
}
