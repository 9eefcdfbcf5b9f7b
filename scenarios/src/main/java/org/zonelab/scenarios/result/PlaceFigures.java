package org.zonelab.scenarios.result;

import java.util.HashMap;
import java.util.Map;
import org.zonelab.engine.outcome.Scope;

/** The figures of one scope by the name of an outcome, whether its quarters are stored or its years alone. */
final class PlaceFigures {
    private final ReplicationBlocks blocks;
    private final Map<String, Integer> quarterly = new HashMap<>();
    private final Map<String, Integer> yearly = new HashMap<>();

    PlaceFigures(SeriesLayout layout, ReplicationBlocks blocks) {
        this.blocks = blocks;
        Scope scope = layout.scopes().get(blocks.scope());
        names(layout, layout.outcomesOf(scope), quarterly);
        names(layout, layout.yearlyOf(scope), yearly);
    }

    private static void names(SeriesLayout layout, int[] outcomes, Map<String, Integer> positions) {
        for (int k = 0; k < outcomes.length; k++) {
            positions.put(layout.outcomes().get(outcomes[k]).name(), k);
        }
    }

    /** Replications, in the order of the blocks. */
    int replications() {
        return blocks.blocks().length;
    }

    /** One figure; NaN where the scope does not hold the outcome. */
    double value(int replication, PairSide side, String outcome, int period) {
        double[] block = blocks.blocks()[replication];
        Integer position = quarterly.get(outcome);
        if (position != null) {
            return block[blocks.shape().period(side, position, period)];
        }
        Integer year = yearly.get(outcome);
        return year == null ? Double.NaN : block[blocks.shape().yearly(side, year, period)];
    }
}
