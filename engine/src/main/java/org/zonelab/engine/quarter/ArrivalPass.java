package org.zonelab.engine.quarter;

import java.util.Arrays;
import org.zonelab.engine.agent.Chunk;
import org.zonelab.engine.agent.Cohort;
import org.zonelab.engine.agent.CohortType;
import org.zonelab.engine.agent.ForeignColumns;
import org.zonelab.engine.agent.GroupColumns;
import org.zonelab.engine.agent.SizeClass;
import org.zonelab.engine.mechanism.chains.SisterOffer;
import org.zonelab.engine.mechanism.location.Arrivals;
import org.zonelab.engine.mechanism.location.ChoiceKeys;
import org.zonelab.engine.mechanism.location.DistanceDecay;
import org.zonelab.engine.mechanism.location.NestedRace;
import org.zonelab.engine.mechanism.location.ZoneArrival;
import org.zonelab.engine.mechanism.pipeline.ConstructionTime;
import org.zonelab.engine.mechanism.pipeline.TimeToProduction;
import org.zonelab.engine.numeric.PortableMath;
import org.zonelab.engine.random.Draws;
import org.zonelab.engine.random.PoissonCount;
import org.zonelab.engine.random.Purpose;
import org.zonelab.engine.world.Industry;

/**
 * New plants: how many look for a place, where they go, and when they build and produce.
 *
 * <p>Projects that levers bring beyond the usual number are brought by zones: those that choose another place are not counted
 * there. An arrival's permanent id is its slot (type, quarter, number), so that the same arrivals exist in all worlds and only
 * their choice differs.
 */
final class ArrivalPass {
    private static final int SIZE = 0;
    private static final int GROUP = 1;
    private static final int PICK = 2;
    private static final int TRADE = 3;
    private static final int DELAY = 4;
    private static final int OFFER = 5;

    private final BaseYear base;
    private final WorldState state;
    private final LocationTables tables;
    private final LandAdmission land;
    private final NestedRace race;
    private final DistanceDecay decay;
    private final ConstructionTime construction;
    private final TimeToProduction timing;
    private final SisterOffer offer;
    private final double meanIntensity;
    private final int quarter;
    private final double firmTrend;
    private final double perTrend;
    private final double logEntrantShare;
    /** By type; not a number where not yet worked out. */
    private final double[] building;

    ArrivalPass(
            BaseYear base,
            WorldState state,
            LocationTables tables,
            int quarter,
            LandAdmission land,
            NestedRace race,
            DistanceDecay decay) {
        this.base = base;
        this.state = state;
        this.tables = tables;
        this.land = land;
        this.race = race;
        this.decay = decay;
        this.construction = new ConstructionTime(base.parameters.pipeline());
        this.offer = new SisterOffer(base.parameters.chains());
        this.timing = new TimeToProduction(base.parameters.pipeline());
        this.meanIntensity = base.world.industries().stream()
                .mapToDouble(Industry::capitalIntensity)
                .average()
                .orElse(1);
        this.quarter = quarter;
        this.firmTrend = base.firmTrend(quarter);
        this.perTrend = 1 / PortableMath.exp(firmTrend);
        this.building = new double[base.terms.length];
        Arrays.fill(building, Double.NaN);
        this.logEntrantShare = PortableMath.log(base.parameters.production().entrantCapitalShare());
    }

    /**
     * All arrivals of one type in a quarter.
     *
     * @param accounts receives what they change besides their own columns and the totals of their type
     */
    void run(int t, double climate, DrawKeys keys, FirmAccounts accounts) {
        state.cohorts.get(t).roomMade();
        double levers = tables.arrivals(t);
        int count = count(t, climate, levers, keys);
        int usual = levers == 1 ? count : count(t, climate, 1, keys);
        accounts.choices.batch(quarter);
        ProjectKeys project = ProjectKeys.of(keys);
        for (int n = 0; n < count; n++) {
            double elsewhere = settle(t, ArrivalSlot.id(t, quarter, n), project, accounts);
            accounts.elsewhereCapital += n < usual ? elsewhere : 0;
        }
    }

    /** Number of projects of a type that look for a place, at a factor of the usual number. */
    int count(int t, double climate, double factor, DrawKeys keys) {
        CohortType type = base.terms[t].type();
        double probability = probability(type);
        double trend = base.stockTrend(quarter);
        double growth = base.firms[t] * trend * base.parameters.production().firmStockGrowth() / 4;
        double mean = new Arrivals(base.exits[t] * trend, growth, probability).mean(type.foreign() ? climate : 1);
        return PoissonCount.of(keys.of(Purpose.ARRIVAL_COUNT), t, mean * factor / base.weight[t]);
    }

    private double probability(CohortType type) {
        if (type.size() == SizeClass.MICRO) {
            return 1;
        }
        return type.foreign()
                ? base.parameters.location().foreignZoneShare()
                        * base.parameters.location().foreignChinaShare()
                : base.parameters.location().domesticZoneShare();
    }

    /**
     * Keys of what projects draw: their choice among places, and what they are like.
     *
     * @param arrival overwritten by each choice
     */
    private record ProjectKeys(ChoiceKeys choice, long traits, ZoneArrival arrival) {
        static ProjectKeys of(DrawKeys keys) {
            return new ProjectKeys(
                    ChoiceKeys.of(keys.seed(), keys.replication(), keys.quarter()),
                    keys.of(Purpose.ARRIVAL_TYPE),
                    new ZoneArrival());
        }
    }

    /** Lets a project choose and found its plant; returns the capital of a foreign one that goes elsewhere in China, RMB million. */
    double settle(int t, long id, DrawKeys keys, FirmAccounts accounts) {
        return settle(t, id, ProjectKeys.of(keys), accounts);
    }

    private double settle(int t, long id, ProjectKeys keys, FirmAccounts accounts) {
        CohortType type = base.terms[t].type();
        long key = keys.traits();
        int group = type.foreign() ? sister(type.origin(), id, key) : -1;
        int zone = zone(t, type, id, group, keys);
        if (zone == NestedRace.ABROAD || (zone == NestedRace.ELSEWHERE && !type.foreign())) {
            accounts.choices.outside(zone);
            return 0;
        }
        double logCapital = logCapital(t, Draws.bits(key, id, SIZE));
        double capital = PortableMath.exp(logCapital);
        double need = 0;
        if (zone >= 0) {
            need = base.landPerCapital[t] * capital * perTrend * tables.landNeed(zone, t);
            if (type.size() != SizeClass.MICRO && !land.admits(zone, need, id)) {
                int sister = sisterZone(t, zone, need, id, key);
                zone = sister >= 0 ? sister : nextBest(t, id, group, keys, zone, need);
            }
        }
        if (zone >= 0) {
            accounts.entrantCapital += type.foreign() ? capital : 0;
            accounts.choices.inside(zone, base.weight[t] * capital);
            found(t, id, key, zone, group, logCapital, need, accounts);
        } else {
            accounts.choices.outside(zone);
        }
        return zone == NestedRace.ELSEWHERE && type.foreign() ? capital : 0;
    }

    /** Capital of a project, RMB million. */
    double capital(int t, long id, DrawKeys keys) {
        return PortableMath.exp(logCapital(t, Draws.bits(keys.of(Purpose.ARRIVAL_TYPE), id, SIZE)));
    }

    /** Group of the base population that plans a project, or -1. */
    int sister(int t, long id, DrawKeys keys) {
        CohortType type = base.terms[t].type();
        return type.foreign() ? sister(type.origin(), id, keys.of(Purpose.ARRIVAL_TYPE)) : -1;
    }

    /** Place that a project would take if every zone had land for it: a zone or an outcome of {@link NestedRace}. */
    int wish(int t, long id, DrawKeys keys) {
        return zone(t, base.terms[t].type(), id, sister(t, id, keys), ProjectKeys.of(keys));
    }

    private double logCapital(int t, long bits) {
        double spread = base.parameters.conditions().entrantDispersion();
        double draw = Draws.laplace(bits);
        double bounded = draw > 3 ? 3 : draw < -3 ? -3 : draw;
        return base.logMeanCapital[t] + logEntrantShare + firmTrend + spread * bounded - 0.5 * spread * spread;
    }

    /** Group of the base population that builds this plant, or -1 for an investor new to the zones. */
    private int sister(int origin, long id, long key) {
        int[] groups = base.groupsOfOrigin[origin];
        double share = base.world.origins().get(origin).group()
                ? 1
                : base.parameters.location().sisterPlantShare();
        if (groups.length == 0 || Draws.uniform(Draws.bits(key, id, GROUP)) >= share) {
            return -1;
        }
        return groups[(int) (Draws.uniform(Draws.bits(key, id, PICK)) * groups.length)];
    }

    /** Sister zone that takes a project refused for want of land, or -1. */
    private int sisterZone(int t, int zone, double need, long id, long key) {
        double probability = offer.probability(tables.sisterOffer(zone, t));
        return probability > 0
                ? base.sisters.choice(zone, probability, tables.race(t), land, need, id, Draws.bits(key, id, OFFER))
                : -1;
    }

    private int zone(int t, CohortType type, long id, int group, ProjectKeys keys) {
        ChoiceKeys choice = keys.choice();
        if (type.size() == SizeClass.MICRO) {
            return tables.race(t).winner(choice.zone(), id, Double.POSITIVE_INFINITY, keys.arrival());
        }
        if (group < 0) {
            return race.choice(choice, id, tables.outside(t), tables.race(t), keys.arrival());
        }
        int home = state.groups.home[group];
        double[] factor = decay.factors(home);
        return race.choiceNear(
                choice, id, tables.outside(t), tables.race(t), factor, meanFactor(t, home), keys.arrival());
    }

    /** Mean factor of groups at home in a zone over the base-year shares of a type. */
    double meanFactor(int t, int home) {
        if (Double.isNaN(base.meanFactor[t][home])) {
            base.meanFactor[t][home] = DistanceDecay.mean(decay.factors(home), base.zoneShare[t]);
        }
        return base.meanFactor[t][home];
    }

    /** Place of a project that zones refuse: its own order of places goes on after them, elsewhere and abroad included. */
    private int nextBest(int t, long id, int group, ProjectKeys keys, int refusing, double need) {
        double[] factor = new double[base.zones()];
        double mean = 1;
        if (group < 0) {
            Arrays.fill(factor, 1);
        } else {
            int home = state.groups.home[group];
            System.arraycopy(decay.factors(home), 0, factor, 0, factor.length);
            mean = meanFactor(t, home);
        }
        int zone = refusing;
        while (zone >= 0 && !land.admits(zone, need, id)) {
            factor[zone] = 0;
            zone = race.choiceNear(keys.choice(), id, tables.outside(t), tables.race(t), factor, mean, keys.arrival());
        }
        return zone;
    }

    /** Quarters of construction of a type where no land is standard. */
    private double construction(int t) {
        if (Double.isNaN(building[t])) {
            TypeTerms terms = base.terms[t];
            building[t] =
                    construction.quarters(terms.type().size(), terms.industry().capitalIntensity(), meanIntensity, 0);
        }
        return building[t];
    }

    private void found(
            int t, long id, long key, int zone, int group, double logCapital, double need, FirmAccounts accounts) {
        TypeTerms terms = base.terms[t];
        CohortType type = terms.type();
        double days = tables.approvalDays(zone, t);
        double building = construction.onStandardLand(construction(t), tables.standardLand(zone, t));
        double uniform = Draws.uniform(Draws.bits(key, id, DELAY));
        int approval = Math.max(1, timing.quarters(days, 0, uniform));
        int delay = Math.max(timing.quarters(days, building, uniform), approval);
        if (quarter + delay < 0) {
            return;
        }
        Cohort cohort = state.cohorts.get(t);
        Chunk chunk = cohort.open();
        int slot = chunk.add();
        chunk.id[slot] = id;
        chunk.zone[slot] = (short) zone;
        chunk.birth[slot] = quarter + delay;
        chunk.install[slot] = quarter + approval;
        chunk.start[slot] = quarter + delay;
        chunk.weight[slot] = base.weight[t];
        chunk.logCapital[slot] = logCapital;
        int status = tables.zoneStatus(t)[zone];
        double required = base.wedge[type.industry()] * terms.baseUserCost()[status];
        chunk.level[slot] = terms.function().levelFor(required, logCapital - firmTrend);
        chunk.shockScale[slot] = base.parameters.production().shockDeviation();
        chunk.land[slot] = need;
        chunk.landRent[slot] = need * tables.landCost(zone, t);
        accounts.landChange[zone] += chunk.weight[slot] * need;
        chunk.kind[slot] = base.kinds.first(t, id, logCapital - firmTrend, base.logMeanCapital[t]);
        chunk.trading[slot] = Draws.uniform(Draws.bits(key, id, TRADE)) < base.tradingShare[t];
        state.totals.get(t).add(Measure.LAND, zone, chunk.weight[slot] * need);
        state.totals.get(t).add(Measure.ENTRIES, zone, chunk.weight[slot]);
        ForeignColumns foreign = chunk.foreign;
        if (foreign != null) {
            foreign.group[slot] = group;
            if (group < 0) {
                accounts.newcomer(foreign, slot, id, type.origin(), zone);
            }
        }
    }

    /** Pays for the foreign plants of a chunk that install their capital this quarter: share of the group's pool, then paid-in equity. */
    void fund(Chunk c, ForeignColumns foreign, CohortQuarter q, CohortTotals totals, FirmAccounts accounts) {
        GroupColumns groups = state.groups;
        for (int j = 0; j < c.size; j++) {
            if (c.install[j] == q.quarter()) {
                double capital = PortableMath.exp(c.logCapital[j]);
                int g = foreign.group[j];
                double fromPool = groups.covered[g] * capital;
                double working = workingCash(c, q, j);
                foreign.paidIn[j] += working;
                accounts.money(working);
                double paidIn = base.parameters.conditions().entrantEquityShare() * (capital - fromPool) + working;
                totals.add(Measure.FDI_GREENFIELD, c.zone[j], base.equityScale * paidIn);
            }
        }
    }

    /** Idle cash that a new plant needs at its first output, paid in with its equity, RMB million. */
    private double workingCash(Chunk c, CohortQuarter q, int j) {
        double capital = PortableMath.exp(c.logCapital[j]);
        double required = PortableMath.exp(q.logRequired()[q.zoneStatus()[c.zone[j]] * q.zones() + c.zone[j]]);
        double valueAdded = required * capital / PortableMath.exp(q.logMarginalShare());
        return base.parameters.reinvestment().idleCashShare() * q.outputPerValueAdded() * valueAdded;
    }
}
