package org.zonelab.engine.quarter;

import org.zonelab.engine.agent.Chunk;
import org.zonelab.engine.agent.CohortType;
import org.zonelab.engine.agent.SizeClass;
import org.zonelab.engine.mechanism.chains.AnchorPlant;
import org.zonelab.engine.mechanism.pipeline.ConstructionTime;
import org.zonelab.engine.mechanism.pipeline.TimeToProduction;
import org.zonelab.engine.mechanism.production.ProductionFunction;
import org.zonelab.engine.policy.ChainLevers;
import org.zonelab.engine.policy.LeverField;
import org.zonelab.engine.random.Draws;
import org.zonelab.engine.random.Purpose;
import org.zonelab.engine.world.Industry;

/** Builds the anchor plants that the lever names and that do not stand yet: {@link AnchorPlant} is the equation. */
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

    void run(LeverField field) {
        if (field.isEverywhere(ChainLevers.ANCHOR_PLANT.neutral())) {
            return;
        }
        for (int i = 0; i < base.industries(); i++) {
            int t = host(i);
            for (int z = 0; z < base.zones() && t >= 0; z++) {
                int cell = z * base.industries() + i;
                double wanted = ChainLevers.ANCHOR_PLANT.takeUp() * field.mean(z, i);
                if (wanted > state.zones.anchored[cell]) {
                    build(t, z, wanted - state.zones.anchored[cell], cell);
                    state.zones.anchored[cell] = wanted;
                }
            }
        }
    }

    /** Type of the plants of an industry: domestic, of the largest class that it has; -1 if it has none. */
    private int host(int industry) {
        int host = -1;
        for (int t = 0; t < base.terms.length; t++) {
            CohortType type = base.terms[t].type();
            boolean candidate = type.industry() == industry && !type.foreign() && type.size() != SizeClass.MICRO;
            if (candidate && base.firms[t] > 0 && (host < 0 || type.size() == SizeClass.ABOVE_SCALE)) {
                host = t;
            }
        }
        return host;
    }

    private void build(int t, int zone, double output, int cell) {
        TypeTerms terms = base.terms[t];
        ProductionFunction function = terms.function();
        double required = base.wedge[terms.type().industry()] * terms.baseUserCost()[tables.zoneStatus(t)[zone]];
        double capital = AnchorPlant.capital(
                output,
                terms.industry().valueAddedRatio(),
                function.returnsToScale() - function.labourShare(),
                required);
        double trend = base.firmTrend(state.quarter);
        double need = base.landPerCapital[t] * capital * StrictMath.exp(-trend) * tables.landNeed(zone, t);
        int mature = terms.lifeCycle().matureAge();
        Chunk chunk = state.cohorts.get(t).open();
        int slot = chunk.add();
        chunk.id[slot] = FIRST_ID + (long) cell * QUARTERS + state.quarter;
        chunk.zone[slot] = (short) zone;
        schedule(chunk, slot, t, zone);
        chunk.birth[slot] = chunk.start[slot] - mature;
        chunk.logCapital[slot] = StrictMath.log(capital);
        chunk.level[slot] = function.levelFor(required, chunk.logCapital[slot] - trend)
                - function.productivityElasticity() * terms.lifeCycle().gained(mature);
        chunk.shockScale[slot] = SHOCKS * base.parameters.production().shockDeviation();
        chunk.land[slot] = need;
        chunk.landRent[slot] = need * tables.landCost(zone, t);
        chunk.trading[slot] = true;
        state.books.landChange[zone] += need;
        state.totals.get(t).add(Measure.ENTRIES, zone, 1);
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
