package org.zonelab.engine.quarter;

import org.zonelab.engine.agent.CohortType;
import org.zonelab.engine.outcome.ReturnCells;

/** Adds a quarter's profit, capital and firms to their cells of zone, industry, size and owner. */
final class ReturnPass {
    private ReturnPass() {}

    static ReturnCells cells(BaseYear base) {
        return ReturnCells.empty(base.zones() * base.industries());
    }

    static void add(BaseYear base, WorldState state, ReturnCells cells) {
        for (int t = 0; t < base.terms.length; t++) {
            CohortType type = base.terms[t].type();
            int group = type.size().ordinal() + (type.foreign() ? ReturnCells.SIZES : 0);
            int first = type.industry() * base.zones();
            CohortTotals totals = state.totals.get(t);
            addRow(totals.row(Measure.PROFIT), cells.profit()[group], first);
            addRow(totals.row(Measure.CAPITAL), cells.capital()[group], first);
            addRow(totals.row(Measure.FIRMS), cells.firms()[group], first);
        }
    }

    private static void addRow(double[] ofZone, double[] cells, int first) {
        for (int z = 0; z < ofZone.length; z++) {
            cells[first + z] += ofZone[z];
        }
    }
}
