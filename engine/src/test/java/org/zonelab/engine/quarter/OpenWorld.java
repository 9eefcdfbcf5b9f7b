package org.zonelab.engine.quarter;

import java.util.Objects;
import org.zonelab.engine.agent.Chunk;
import org.zonelab.engine.agent.ForeignColumns;
import org.zonelab.engine.agent.LedgerYears;
import org.zonelab.engine.policy.ResolvedPolicy;

/** The small world as it opens, before any quarter, with what a pass over one of its chunks needs. */
final class OpenWorld {
    final BaseYear base;
    final WorldState state;
    final LocationTables tables;
    private final CohortQuarters cohorts;

    OpenWorld(ModelParameters parameters) {
        StartingPoint start =
                new BaseYearSolver(Runs.WORLD, Runs.FIRMS, parameters, new LedgerYears(2018, 2030, 2024), 1, 0).solve();
        base = start.base();
        state = start.state();
        ResolvedPolicy law =
                new ResolvedPolicy(Runs.currentLaw(), SmallWorld.ZONES, SmallWorld.INDUSTRIES, SmallWorld.ORIGINS);
        tables =
                new LocationTables(base, state, law, new byte[base.terms.length][SmallWorld.ZONES], WorkerPool.alone());
        tables.update(state.channels);
        HighTechFlow highTech =
                HighTechFlow.fit(base, state, Runs.WORLD.national().highTechFirms());
        cohorts = new CohortQuarters(base, state, law, tables, highTech.at(0), new DrawKeys(1, 0, 0));
    }

    CohortQuarter quarter(int type) {
        return cohorts.of(type);
    }

    CohortTotals totals(int type) {
        return state.totals.get(type);
    }

    /** Position of the first foreign type that has firms. */
    int foreignType() {
        for (int t = 0; t < base.terms.length; t++) {
            if (base.terms[t].type().foreign() && state.cohorts.get(t).size() > 0) {
                return t;
            }
        }
        throw new IllegalStateException("no foreign firms");
    }

    Chunk chunk(int type) {
        return state.cohorts.get(type).chunks().get(0);
    }

    static ForeignColumns foreign(Chunk chunk) {
        return Objects.requireNonNull(chunk.foreign);
    }
}
