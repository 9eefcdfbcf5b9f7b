package org.zonelab.scenarios.result;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * The figures of one scope in every replication, read from the parts.
 *
 * @param scope position of the scope in the layout
 * @param shape where figures lie in a block
 * @param blocks one per replication, in ascending order of replications
 */
record ReplicationBlocks(int scope, ScopeShape shape, double[][] blocks) {
    static ReplicationBlocks read(SeriesLayout layout, List<Path> parts, long[] offsets, int scope) throws IOException {
        ScopeShape shape = layout.shape(layout.scopes().get(scope));
        double[][] blocks = new double[parts.size()][];
        for (int k = 0; k < blocks.length; k++) {
            blocks[k] = ReplicationPart.read(parts.get(k), offsets[scope], shape);
        }
        return new ReplicationBlocks(scope, shape, blocks);
    }

    /** One figure in every replication. */
    double[] at(int position) {
        double[] values = new double[blocks.length];
        for (int k = 0; k < values.length; k++) {
            values[k] = blocks[k][position];
        }
        return values;
    }

    /** One figure of the policy less the same of the counterfactual, in every replication. */
    double[] difference(int policy, int counterfactual) {
        double[] values = new double[blocks.length];
        for (int k = 0; k < values.length; k++) {
            values[k] = blocks[k][policy] - blocks[k][counterfactual];
        }
        return values;
    }

    /** Mean over the replications in which a figure is defined; NaN if there is none. */
    double mean(int position) {
        double sum = 0;
        int count = 0;
        for (double[] block : blocks) {
            if (!Double.isNaN(block[position])) {
                sum += block[position];
                count++;
            }
        }
        return sum / count;
    }

    /** Whether an outcome has a figure in any quarter of any replication of a world. */
    boolean measured(PairSide side, int outcome) {
        for (double[] block : blocks) {
            for (int quarter = 0; quarter < shape.quarters(); quarter++) {
                if (!Double.isNaN(block[shape.quarter(side, outcome, quarter)])) {
                    return true;
                }
            }
        }
        return false;
    }
}
