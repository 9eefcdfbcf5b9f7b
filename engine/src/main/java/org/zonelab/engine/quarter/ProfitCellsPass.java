package org.zonelab.engine.quarter;

import org.zonelab.engine.agent.CohortType;
import org.zonelab.engine.outcome.ProfitCells;

/** Adds a quarter's profit and firms to their cells of zone, industry, size and owner. */
final class ProfitCellsPass {
    private ProfitCellsPass() {}

    static ProfitCells cells(BaseYear base) {
        return ProfitCells.empty(base.zones() * base.industries());
    }

    static void add(BaseYear base, WorldState state, ProfitCells cells) {
        for (int t = 0; t < base.terms.length; t++) {
            CohortType type = base.terms[t].type();
            int group = type.size().ordinal() + (type.foreign() ? ProfitCells.SIZES : 0);
            int first = type.industry() * base.zones();
            CohortTotals totals = state.totals.get(t);
            addRow(totals.row(Measure.PROFIT), cells.profit()[group], first);
            addRow(totals.row(Measure.FIRMS), cells.firms()[group], first);
        }
    }

    private static void addRow(double[] ofZone, double[] cells, int first) {
        for (int z = 0; z < ofZone.length; z++) {
            cells[first + z] += ofZone[z];
        }
    }
}
