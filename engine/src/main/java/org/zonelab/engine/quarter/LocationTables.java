package org.zonelab.engine.quarter;

import java.util.Arrays;
import org.zonelab.engine.agent.CohortType;
import org.zonelab.engine.agent.SizeClass;
import org.zonelab.engine.agent.ZoneColumns;
import org.zonelab.engine.mechanism.land.LandCost;
import org.zonelab.engine.mechanism.location.LocationUtility;
import org.zonelab.engine.mechanism.location.NestedLogit;
import org.zonelab.engine.mechanism.location.OutsideUtilities;
import org.zonelab.engine.mechanism.location.ZoneAttraction;
import org.zonelab.engine.mechanism.location.ZoneRace;
import org.zonelab.engine.mechanism.pipeline.Annuity;
import org.zonelab.engine.mechanism.pipeline.ApprovalTime;
import org.zonelab.engine.mechanism.pipeline.DelayCost;
import org.zonelab.engine.numeric.PortableMath;
import org.zonelab.engine.policy.LeverCatalogue;
import org.zonelab.engine.policy.ResolvedPolicy;

/**
 * What arrivals of each type see this quarter: return of every zone relative to the base year, utilities, races and outside
 * utilities. Every lever acts through the return, in percentage points a year.
 */
final class LocationTables {
    private final BaseYear base;
    private final WorldState state;
    private final ResolvedPolicy policy;
    private final TaxReturns taxReturns;
    private final ZoneRace[] races;
    private final OutsideUtilities[] outside;
    private final double[][] returns;
    private final byte[][] zoneStatus;
    private final LocationUtility attraction;
    /** Log of the base-year shares, {@code [type][zone]}. */
    private final double[][] logShare;

    private final double[] utility;
    private final double[] landPoints;

    LocationTables(BaseYear base, WorldState state, ResolvedPolicy policy, byte[][] zoneStatus) {
        this.base = base;
        this.state = state;
        this.policy = policy;
        this.zoneStatus = zoneStatus;
        this.taxReturns = new TaxReturns(base, zoneStatus);
        int types = base.terms.length;
        attraction = LocationUtility.of(base.parameters.location());
        logShare = new double[types][base.zones()];
        races = new ZoneRace[types];
        outside = new OutsideUtilities[types];
        returns = new double[types][base.zones()];
        utility = new double[base.zones()];
        landPoints = new double[base.zones()];
        for (int t = 0; t < types; t++) {
            races[t] = new ZoneRace(base.proposal[t]);
            PortableMath.log(base.zoneShare[t], logShare[t], base.zones());
        }
    }

    ZoneRace race(int t) {
        return races[t];
    }

    OutsideUtilities outside(int t) {
        return outside[t];
    }

    /** Tax status of firms of a type without high-tech certificate, {@code [zone]}. */
    byte[] zoneStatus(int t) {
        return zoneStatus[t];
    }

    /** Return of a type in every zone relative to the base year, percentage points. */
    double[] returns(int t) {
        return returns[t];
    }

    double approvalDays(int zone, CohortType type) {
        double lever = policy.field(LeverCatalogue.APPROVAL_DAYS).at(zone, type.industry(), type.origin());
        double multiple = lever / LeverCatalogue.APPROVAL_DAYS.neutral();
        return new ApprovalTime(base.parameters.pipeline()).days(base.approvalDays[zone], multiple, 0);
    }

    /** Yearly cost of a thousand m2 bought now, RMB million. */
    double landCost(int zone) {
        return new LandCost(base.parameters.land()).perLandArea(state.zones.landPrice[zone]);
    }

    /** Additional share of land sold with preset commitments; no lever moves it yet, so it is that of the base year. */
    double standardLand(int zone, CohortType type) {
        return 0;
    }

    /** Computes everything for the quarter from what zones published. */
    void update() {
        NestedLogit logit = base.parameters.location().nestedLogit();
        for (int t = 0; t < base.terms.length; t++) {
            CohortType type = base.terms[t].type();
            fillReturns(t, type);
            fillUtilities(t, type);
            races[t].setUtilities(utility);
            double national = attraction.elsewhereGain(logit, taxReturns.national(type, policy, year()));
            outside[t] = base.outside[t].plus(national, 0);
        }
    }

    private int year() {
        return BaseYear.YEAR + Math.floorDiv(state.quarter, 4);
    }

    private void fillReturns(int t, CohortType type) {
        double[] row = returns[t];
        if (type.size() == SizeClass.MICRO) {
            Arrays.fill(row, 0);
            return;
        }
        ZoneColumns zones = state.zones;
        double capital = StrictMath.exp(base.logMeanCapital[t])
                * base.parameters.production().entrantCapitalShare();
        DelayCost delay = new DelayCost(
                base.parameters.pipeline(),
                new Annuity(
                        base.parameters.tax().discountRate(),
                        base.parameters.tax().horizonYears()));
        LandCost landCost = new LandCost(base.parameters.land());
        for (int z = 0; z < row.length; z++) {
            double change = zones.landPrice[z] - base.world.totals().landPrice()[z];
            landPoints[z] = change == 0 ? 0 : landCost.percentagePoints(change, base.landPerCapital[t], 1);
            double days = approvalDays(z, type);
            double gain = days == base.approvalDays[z] ? 0 : delay.gain(base.approvalDays[z], days, capital);
            double costs = landPoints[z] - gain + zones.talentCost[z];
            row[z] = taxReturns.points(t, z, policy, year()) - (1 - taxReturns.rate(t, z, year())) * costs;
        }
    }

    private void fillUtilities(int t, CohortType type) {
        ZoneColumns zones = state.zones;
        double trend = base.stockTrend(state.quarter - 1);
        for (int z = 0; z < utility.length; z++) {
            int industry = z * base.industries() + type.industry();
            int origin = z * base.origins() + type.origin();
            ZoneAttraction then = new ZoneAttraction(
                    0, 1, base.industryFirms[industry], base.originFirms[origin], base.employment[z]);
            ZoneAttraction now = new ZoneAttraction(
                    returns[t][z],
                    zones.marketPotential[z],
                    zones.industryFirms[industry] / trend,
                    zones.originFirms[origin] / trend,
                    zones.employment[z] / trend);
            utility[z] = attraction.of(logShare[t][z], then, now, 0);
        }
    }
}
