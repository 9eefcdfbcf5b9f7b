package org.zonelab.engine.quarter;

import org.zonelab.engine.agent.CohortType;
import org.zonelab.engine.mechanism.instrument.Channel;
import org.zonelab.engine.mechanism.investment.ProductionLines;
import org.zonelab.engine.mechanism.land.LandCost;
import org.zonelab.engine.mechanism.production.ProductionParameters;
import org.zonelab.engine.mechanism.production.TrendGrowth;
import org.zonelab.engine.policy.ForcesLevers;
import org.zonelab.engine.policy.LeverField;
import org.zonelab.engine.policy.ResolvedPolicy;
import org.zonelab.engine.world.Industry;

/** Builds, once a quarter and type, what its passes treat as constant. */
final class CohortQuarters {
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
                tables.law().logRequired(t),
                tables.law().logUserCost(t),
                tables.law().taxRate(t),
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

    private int year() {
        return BaseYear.YEAR + Math.floorDiv(state.quarter, 4);
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
