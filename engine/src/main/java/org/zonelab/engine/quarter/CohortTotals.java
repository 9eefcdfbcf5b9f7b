package org.zonelab.engine.quarter;

import java.util.Arrays;

/** Sums of one cohort over its firms, by measure and zone, in the order of its chunks and slots. */
final class CohortTotals {
    private final double[][] sums;

    CohortTotals(int zones, int measures) {
        sums = new double[measures][zones];
    }

    void clear() {
        for (double[] row : sums) {
            Arrays.fill(row, 0);
        }
    }

    boolean has(Measure measure) {
        return measure.ordinal() < sums.length;
    }

    /** The row of a measure, {@code [zone]}; passes add to it directly. */
    double[] row(Measure measure) {
        return sums[measure.ordinal()];
    }

    void add(Measure measure, int zone, double value) {
        sums[measure.ordinal()][zone] += value;
    }

    double total(Measure measure) {
        double total = 0;
        for (double value : row(measure)) {
            total += value;
        }
        return total;
    }

    CohortTotals copy() {
        CohortTotals copy = new CohortTotals(sums[0].length, sums.length);
        for (int k = 0; k < sums.length; k++) {
            System.arraycopy(sums[k], 0, copy.sums[k], 0, sums[k].length);
        }
        return copy;
    }
}
