package org.zonelab.engine.quarter;

import org.zonelab.engine.agent.Chunk;
import org.zonelab.engine.agent.CohortType;
import org.zonelab.engine.outcome.ProfitCells;

/** Counts the firms that produce when the base year ends, and adds what they earn later, by zone, industry, size and owner. */
final class ProfitCellsPass {
    private ProfitCellsPass() {}

    /** Cells with their firms and no profit yet. */
    static ProfitCells open(BaseYear base, WorldState opening) {
        ProfitCells cells = ProfitCells.empty(base.zones() * base.industries());
        for (int t = 0; t < base.terms.length; t++) {
            CohortType type = base.terms[t].type();
            double[] firms = cells.firms()[group(type)];
            int first = type.industry() * base.zones();
            for (Chunk c : opening.cohorts.get(t).chunks()) {
                for (int j = 0; j < c.size; j++) {
                    firms[first + c.zone[j]] += c.birth[j] < Simulation.BASE_QUARTERS ? c.weight[j] : 0;
                }
            }
        }
        return cells;
    }

    static void add(BaseYear base, WorldState state, ProfitCells cells) {
        for (int t = 0; t < base.terms.length; t++) {
            CohortType type = base.terms[t].type();
            double[] profit = cells.profit()[group(type)];
            int first = type.industry() * base.zones();
            double[] ofZone = state.totals.get(t).row(Measure.INCUMBENT_PROFIT);
            for (int z = 0; z < ofZone.length; z++) {
                profit[first + z] += ofZone[z];
            }
        }
    }

    private static int group(CohortType type) {
        return type.size().ordinal() + (type.foreign() ? ProfitCells.SIZES : 0);
    }
}
