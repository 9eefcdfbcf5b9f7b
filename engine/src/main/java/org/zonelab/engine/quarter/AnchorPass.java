package org.zonelab.engine.quarter;

import org.zonelab.engine.agent.Chunk;
import org.zonelab.engine.agent.CohortType;
import org.zonelab.engine.agent.ForeignColumns;
import org.zonelab.engine.agent.SizeClass;
import org.zonelab.engine.mechanism.chains.AnchorPlant;
import org.zonelab.engine.mechanism.pipeline.ConstructionTime;
import org.zonelab.engine.mechanism.pipeline.TimeToProduction;
import org.zonelab.engine.mechanism.production.ProductionFunction;
import org.zonelab.engine.outcome.PlaceChoices;
import org.zonelab.engine.outcome.PlaceChoices.Move;
import org.zonelab.engine.policy.ChainLevers;
import org.zonelab.engine.policy.LeverField;
import org.zonelab.engine.random.Draws;
import org.zonelab.engine.random.Purpose;
import org.zonelab.engine.world.Industry;

/**
 * Builds the anchor plants that the lever names and that do not stand yet: {@link AnchorPlant} is the equation. They get the
 * land that the quota leaves and no more: what it does not hold waits for land, in parts no smaller than a mean firm.
 */
final class AnchorPass {
    /** Ids of anchor plants start here, below those of arrivals. */
    private static final long FIRST_ID = 1L << 49;

    private static final int QUARTERS = 1 << 12;

    /** Shocks of a plant this large, as a share of those of a mean one; the lowest that firms of the base year have. */
    private static final double SHOCKS = 1.0 / 3;

    private final BaseYear base;
    private final WorldState state;
    private final LocationTables tables;
    private final DrawKeys keys;

    AnchorPass(BaseYear base, WorldState state, LocationTables tables, DrawKeys keys) {
        this.base = base;
        this.state = state;
        this.tables = tables;
        this.keys = keys;
    }

    /** Yearly output of the anchor plants that have their land, as far as the lever still names it, RMB million, {@code [industry]}. */
    static double[] standing(BaseYear base, WorldState state, LeverField field, int zone) {
        double[] output = new double[base.industries()];
        for (int i = 0; i < output.length; i++) {
            output[i] = Math.min(field.largest(zone, i), state.zones.anchored[zone * output.length + i]);
        }
        return output;
    }

    void run(LeverField field) {
        if (field.isEverywhere(ChainLevers.ANCHOR_PLANT.neutral())) {
            return;
        }
        double[] free = LandAdmission.free(state.zones);
        for (int z = 0; z < base.zones(); z++) {
            if (field.mean(z) != ChainLevers.ANCHOR_PLANT.neutral()) {
                build(field, z, free[z]);
            }
        }
    }

    /** Builds what is missing in a zone, or of each industry the part that its free land holds. */
    private void build(LeverField field, int zone, double free) {
        double[] missing = new double[base.industries()];
        int[] host = new int[missing.length];
        double need = 0;
        for (int i = 0; i < missing.length; i++) {
            double wanted = field.largest(zone, i);
            missing[i] = wanted - state.zones.anchored[zone * missing.length + i];
            host[i] = missing[i] > 0 ? host(field, zone, i, wanted) : -1;
            need += host[i] < 0 ? 0 : land(host[i], zone, capital(host[i], zone, missing[i]));
        }
        double part = need > free ? free / need : 1;
        for (int i = 0; i < missing.length; i++) {
            double output = part * missing[i];
            if (host[i] >= 0 && (part == 1 || worthBuilding(host[i], zone, output))) {
                int cell = zone * missing.length + i;
                build(host[i], zone, output, cell);
                state.zones.anchored[cell] += output;
            }
        }
    }

    /** Whether a part of a plant is as large as a mean firm of its type. */
    private boolean worthBuilding(int t, int zone, double output) {
        return StrictMath.log(capital(t, zone, output)) >= base.logMeanCapital[t] + base.firmTrend(state.quarter);
    }

    /**
     * Type of the plant: of the owners that the lever names domestic ones first, then the origin with most firms; of the
     * largest size class that there is. -1 if the industry has no such firms.
     */
    private int host(LeverField field, int zone, int industry, double wanted) {
        int host = -1;
        for (int t = 0; t < base.terms.length; t++) {
            CohortType type = base.terms[t].type();
            boolean candidate = type.industry() == industry
                    && type.size() != SizeClass.MICRO
                    && base.firms[t] > 0
                    && field.at(zone, industry, type.origin()) == wanted;
            if (candidate && (host < 0 || before(t, host))) {
                host = t;
            }
        }
        return host;
    }

    private boolean before(int t, int other) {
        CohortType type = base.terms[t].type();
        CohortType than = base.terms[other].type();
        if (type.foreign() != than.foreign()) {
            return than.foreign();
        }
        if (type.size() != than.size()) {
            return type.size() == SizeClass.ABOVE_SCALE;
        }
        return base.firms[t] > base.firms[other];
    }

    private double required(int t, int zone) {
        TypeTerms terms = base.terms[t];
        return base.wedge[terms.type().industry()] * terms.baseUserCost()[tables.zoneStatus(t)[zone]];
    }

    private double capital(int t, int zone, double output) {
        TypeTerms terms = base.terms[t];
        ProductionFunction function = terms.function();
        return AnchorPlant.capital(
                ChainLevers.ANCHOR_PLANT.takeUp() * output,
                terms.industry().valueAddedRatio(),
                function.returnsToScale() - function.labourShare(),
                required(t, zone));
    }

    /** Land that a plant needs, thousand m2. */
    private double land(int t, int zone, double capital) {
        double trend = base.firmTrend(state.quarter);
        return base.landPerCapital[t] * capital * StrictMath.exp(-trend) * tables.landNeed(zone, t);
    }

    private void build(int t, int zone, double output, int cell) {
        TypeTerms terms = base.terms[t];
        ProductionFunction function = terms.function();
        double capital = capital(t, zone, output);
        double need = land(t, zone, capital);
        int mature = terms.lifeCycle().matureAge();
        Chunk chunk = state.cohorts.get(t).open();
        int slot = chunk.add();
        chunk.id[slot] = FIRST_ID + (long) cell * QUARTERS + state.quarter;
        chunk.zone[slot] = (short) zone;
        schedule(chunk, slot, t, zone);
        chunk.birth[slot] = chunk.start[slot] - mature;
        chunk.logCapital[slot] = StrictMath.log(capital);
        chunk.level[slot] = function.levelFor(required(t, zone), chunk.logCapital[slot] - base.firmTrend(state.quarter))
                - function.productivityElasticity() * terms.lifeCycle().gained(mature);
        chunk.shockScale[slot] = SHOCKS * base.parameters.production().shockDeviation();
        chunk.land[slot] = need;
        chunk.landRent[slot] = need * tables.landCost(zone, t);
        chunk.trading[slot] = true;
        state.books.landChange[zone] += need;
        state.totals.get(t).add(Measure.LAND, zone, need);
        state.totals.get(t).add(Measure.ENTRIES, zone, 1);
        state.choices.move(new Move(state.quarter, chunk.id[slot], PlaceChoices.NOT_FOUNDED, zone, capital));
        ForeignColumns foreign = chunk.foreign;
        if (foreign != null) {
            GroupTraits traits = new GroupTraits(base.world, base.parameters, keys.seed(), keys.replication());
            foreign.group[slot] =
                    traits.add(state.groups, chunk.id[slot], terms.type().origin(), zone);
        }
    }

    /** Capital is installed when approval ends, output starts when construction does. */
    private void schedule(Chunk chunk, int slot, int t, int zone) {
        TypeTerms terms = base.terms[t];
        double mean = base.world.industries().stream()
                .mapToDouble(Industry::capitalIntensity)
                .average()
                .orElse(1);
        TimeToProduction timing = new TimeToProduction(base.parameters.pipeline());
        double building = new ConstructionTime(base.parameters.pipeline())
                .quarters(terms.type().size(), terms.industry().capitalIntensity(), mean, tables.standardLand(zone, t));
        double uniform = Draws.uniform(Draws.bits(keys.of(Purpose.DELAY), chunk.id[slot]));
        int approval = Math.max(1, timing.quarters(tables.approvalDays(zone, t), 0, uniform));
        int delay = Math.max(timing.quarters(tables.approvalDays(zone, t), building, uniform), approval);
        chunk.install[slot] = state.quarter + approval;
        chunk.start[slot] = state.quarter + delay;
    }
}
