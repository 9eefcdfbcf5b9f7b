package org.zonelab.scenarios.validation;

import java.util.Arrays;

/** How far two rankings agree. */
final class RankAgreement {
    private RankAgreement() {}

    /** Members that are among the first {@code n} of both rankings, 1 the best. */
    static int common(double[] one, double[] other, int n) {
        int common = 0;
        for (int k = 0; k < one.length; k++) {
            common += one[k] <= n && other[k] <= n ? 1 : 0;
        }
        return common;
    }

    /** Spearman's rank correlation; values are ranked anew, ties at their mean rank. */
    static double spearman(double[] one, double[] other) {
        double[] a = ranks(one);
        double[] b = ranks(other);
        double mean = (a.length + 1) / 2.0;
        double cross = 0;
        double squareA = 0;
        double squareB = 0;
        for (int k = 0; k < a.length; k++) {
            cross += (a[k] - mean) * (b[k] - mean);
            squareA += (a[k] - mean) * (a[k] - mean);
            squareB += (b[k] - mean) * (b[k] - mean);
        }
        return cross / Math.sqrt(squareA * squareB);
    }

    /** Ranks from 1 for the largest value. */
    static double[] descending(double[] values) {
        return ranks(Arrays.stream(values).map(x -> -x).toArray());
    }

    /** Ranks from 1 for the smallest value; ties at their mean rank. */
    private static double[] ranks(double[] values) {
        double[] ranks = new double[values.length];
        for (int k = 0; k < values.length; k++) {
            int below = 0;
            int same = 0;
            for (double value : values) {
                below += value < values[k] ? 1 : 0;
                same += value == values[k] ? 1 : 0;
            }
            ranks[k] = below + (same + 1) / 2.0;
        }
        return ranks;
    }
}
