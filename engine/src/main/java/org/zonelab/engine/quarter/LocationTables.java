package org.zonelab.engine.quarter;

import java.util.Arrays;
import org.zonelab.engine.agent.CohortType;
import org.zonelab.engine.agent.SizeClass;
import org.zonelab.engine.agent.ZoneColumns;
import org.zonelab.engine.mechanism.instrument.Channel;
import org.zonelab.engine.mechanism.land.LandCost;
import org.zonelab.engine.mechanism.location.AttractionChange;
import org.zonelab.engine.mechanism.location.LocationUtility;
import org.zonelab.engine.mechanism.location.NestedLogit;
import org.zonelab.engine.mechanism.location.OutsideUtilities;
import org.zonelab.engine.mechanism.location.ZoneRace;
import org.zonelab.engine.mechanism.pipeline.Annuity;
import org.zonelab.engine.mechanism.pipeline.ApprovalTime;
import org.zonelab.engine.mechanism.pipeline.DelayCost;
import org.zonelab.engine.mechanism.tax.TaxStatus;
import org.zonelab.engine.numeric.PortableMath;
import org.zonelab.engine.policy.ChainLevers;
import org.zonelab.engine.policy.LeverCatalogue;
import org.zonelab.engine.policy.LeverField;
import org.zonelab.engine.policy.ResolvedPolicy;
import org.zonelab.engine.trace.PlaceTerms;

/**
 * What arrivals of each type see this quarter: return of every zone relative to the base year, utilities, races and outside
 * utilities. Every lever acts through the return, in percentage points a year.
 */
final class LocationTables {
    private final BaseYear base;
    private final WorldState state;
    private final ResolvedPolicy policy;
    private final WorkerPool pool;
    /** One for each worker. */
    private final TaxReturns[] taxReturns;

    private final ZoneRace[] races;
    private final OutsideUtilities[] outside;
    private final double[][] returns;
    /** Return of firms that stay: without what only a new plant gains, {@code [type][zone]}. */
    private final double[][] stayReturns;

    private final byte[][] zoneStatus;
    private final LawRows law;
    private final LandCost landCost;
    private final LocationUtility attraction;
    private final ZoneChanges changes;
    private LeverField approval = LeverField.uniform(LeverCatalogue.APPROVAL_DAYS.neutral());
    /** Log of the base-year shares, {@code [type][zone]}. */
    private final double[][] logShare;

    /** {@code [worker][zone]}. */
    private final double[][] utility;

    private Channels channels;

    LocationTables(BaseYear base, WorldState state, ResolvedPolicy policy, byte[][] zoneStatus, WorkerPool pool) {
        this.pool = pool;
        this.base = base;
        this.state = state;
        this.policy = policy;
        this.zoneStatus = zoneStatus;
        this.channels = Channels.neutral(base);
        this.taxReturns = new TaxReturns[pool.workers()];
        Arrays.setAll(taxReturns, worker -> new TaxReturns(base, zoneStatus));
        this.law = new LawRows(base, zoneStatus);
        this.landCost = new LandCost(base.parameters.land());
        int types = base.terms.length;
        attraction = LocationUtility.of(base.parameters.location());
        changes = new ZoneChanges(base);
        logShare = new double[types][base.zones()];
        races = new ZoneRace[types];
        outside = new OutsideUtilities[types];
        returns = new double[types][base.zones()];
        stayReturns = new double[types][base.zones()];
        utility = new double[pool.workers()][base.zones()];
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

    /** What the law of the quarter means for firms. */
    LawRows law() {
        return law;
    }

    /** Return of a type in every zone relative to the base year, percentage points. */
    double[] returns(int t) {
        return returns[t];
    }

    /** The same for a plant that is there: approval and grants on building are behind it. */
    double[] stayReturns(int t) {
        return stayReturns[t];
    }

    double approvalDays(int zone, int t) {
        CohortType type = base.terms[t].type();
        double lever = approval.at(zone, type.industry(), type.origin());
        double multiple = lever / LeverCatalogue.APPROVAL_DAYS.neutral();
        double days = new ApprovalTime(base.parameters.pipeline())
                .days(base.approvalDays[zone], multiple, standardLand(zone, t));
        return days * channels.factor(Channel.APPROVAL_TIME, t, zone);
    }

    /** Yearly cost of a thousand m2 bought now, RMB million. */
    double landCost(int zone, int t) {
        return landCost.perLandArea(state.zones.landPrice[zone]) * channels.factor(Channel.LAND_COST, t, zone);
    }

    /** Additional share of land sold with preset commitments, at most 1. */
    double standardLand(int zone, int t) {
        return Math.min(1, channels.row(Channel.STANDARD_LAND, t)[zone]);
    }

    /** Land that a plant needs relative to the base year. */
    double landNeed(int zone, int t) {
        return channels.factor(Channel.LAND_NEED, t, zone);
    }

    /** Share of a type's projects refused for want of land in a zone that are offered to its sister zones. */
    double sisterOffer(int zone, int t) {
        CohortType type = base.terms[t].type();
        return policy.field(ChainLevers.SISTER_OFFER).at(zone, type.industry(), type.origin());
    }

    /** Number of projects of a type that look for a place, relative to no lever. */
    double arrivals(int t) {
        return channels.arrivals(t);
    }

    /** Computes everything for the quarter from what zones published. */
    void update(Channels ofQuarter) {
        channels = ofQuarter;
        approval = policy.field(LeverCatalogue.APPROVAL_DAYS);
        int year = BaseYear.YEAR + Math.floorDiv(state.quarter, 4);
        law.open(policy, channels, year);
        for (TaxReturns each : taxReturns) {
            each.open(policy, year);
        }
        changes.update(state.zones, base.stockTrend(state.quarter - 1));
        pool.run(base.terms.length, (worker, t) -> update(t, taxReturns[worker], utility[worker]));
    }

    private void update(int t, TaxReturns tax, double[] utilities) {
        CohortType type = base.terms[t].type();
        tax.turnTo(t);
        fillReturns(t, type, tax);
        fillUtilities(t, type, utilities);
        races[t].setUtilities(utilities);
        NestedLogit logit = base.parameters.location().nestedLogit();
        double gain = tax.national() + (1 - tax.rate(TaxStatus.STANDARD)) * channels.nationalPoints(t);
        double national =
                attraction.elsewhereGain(logit, gain) + logit.zoneDissimilarity() * channels.nationalAffinity(t);
        outside[t] = base.outside[t].plus(national, 0);
    }

    private void fillReturns(int t, CohortType type, TaxReturns taxReturns) {
        double[] row = returns[t];
        if (type.size() == SizeClass.MICRO) {
            Arrays.fill(row, 0);
            Arrays.fill(stayReturns[t], 0);
            return;
        }
        ZoneColumns zones = state.zones;
        double capital = entrantCapital(t);
        DelayCost delay = delayCost();
        for (int z = 0; z < row.length; z++) {
            double costs = landPoints(t, z) + zones.talentCost[z] - channels.runningPoints(t, z);
            double start = startPoints(t, z, delay, capital);
            double kept = 1 - taxReturns.rate(z);
            double tax = taxReturns.points(z);
            row[z] = tax - kept * (costs - start);
            stayReturns[t][z] = tax - kept * costs;
        }
    }

    private double entrantCapital(int t) {
        return StrictMath.exp(base.logMeanCapital[t])
                * base.parameters.production().entrantCapitalShare();
    }

    private DelayCost delayCost() {
        return new DelayCost(
                base.parameters.pipeline(),
                new Annuity(
                        base.parameters.tax().discountRate(),
                        base.parameters.tax().horizonYears()));
    }

    /** What the price of land costs more than in the base year, percentage points. */
    private double landPoints(int t, int z) {
        double change = state.zones.landPrice[z] * channels.landCost(t, z) * landNeed(z, t)
                - base.world.totals().landPrice()[z];
        return change == 0 ? 0 : landCost.percentagePoints(change, base.landPerCapital[t], 1);
    }

    /** The terms of the utility of a zone; to be asked for before the quarter is run, for zones publish anew at its end. */
    PlaceTerms terms(int t, int z) {
        CohortType type = base.terms[t].type();
        AttractionChange change = changes.of(z, type.industry(), type.origin(), returns[t][z]);
        double beta = attraction.returnResponse();
        double kept = 0;
        double tax = 0;
        double start = 0;
        if (type.size() != SizeClass.MICRO) {
            taxReturns[0].turnTo(t);
            kept = beta * (1 - taxReturns[0].rate(z));
            tax = beta * taxReturns[0].points(z);
            start = startPoints(t, z, delayCost(), entrantCapital(t));
        }
        return new PlaceTerms(
                logShare[t][z],
                tax,
                -kept * landPoints(t, z),
                -kept * state.zones.talentCost[z],
                kept * channels.runningPoints(t, z),
                kept * start,
                attraction.marketPotential() * change.logMarketPotential(),
                attraction.ownIndustry() * change.logOwnIndustryFirms(),
                attraction.ownOrigin() * change.logOwnOriginFirms(),
                attraction.employment() * change.logEmployment(),
                channels.row(Channel.AFFINITY, t)[z]);
    }

    /** What levers on approval and on the price of building add, percentage points. */
    private double startPoints(int t, int z, DelayCost delay, double capital) {
        double days = approvalDays(z, t);
        double gain = days == base.approvalDays[z] ? 0 : delay.gain(base.approvalDays[z], days, capital);
        double certainty = channels.row(Channel.APPROVAL_CERTAINTY, t)[z];
        gain += certainty == 0 ? 0 : certainty * delay.percentagePoints(days, capital);
        return gain + channels.startPoints(t, z);
    }

    private void fillUtilities(int t, CohortType type, double[] utilities) {
        double[] affinity = channels.row(Channel.AFFINITY, t);
        for (int z = 0; z < utilities.length; z++) {
            utilities[z] = attraction.of(
                    logShare[t][z], changes.of(z, type.industry(), type.origin(), returns[t][z]), affinity[z]);
        }
    }
}
