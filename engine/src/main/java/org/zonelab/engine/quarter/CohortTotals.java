package org.zonelab.engine.quarter;

import java.util.Arrays;

/**
 * Sums of one cohort over its firms, by measure and zone, in the order of its chunks and slots.
 *
 * <p>What all firms have is kept by measure, since zones are looked at one measure at a time; what only foreign firms have is
 * kept by zone, since a firm that disposes of its profit adds to most of these measures at once.
 */
final class CohortTotals {
    private static final int FOREIGN = Measure.values().length - Measure.COMMON;

    /** {@code [measure][zone]}. */
    private final double[][] common;
    /** {@code [zone * FOREIGN + measure - COMMON]}; no entries for domestic firms. */
    private final double[] foreign;

    private CohortTotals(double[][] common, double[] foreign) {
        this.common = common;
        this.foreign = foreign;
    }

    static CohortTotals domestic(int zones) {
        return new CohortTotals(new double[Measure.COMMON][zones], new double[0]);
    }

    static CohortTotals foreign(int zones) {
        return new CohortTotals(new double[Measure.COMMON][zones], new double[zones * FOREIGN]);
    }

    void clear() {
        for (double[] row : common) {
            Arrays.fill(row, 0);
        }
        Arrays.fill(foreign, 0);
    }

    /** The row of a measure that all firms have, {@code [zone]}; passes add to it directly. */
    double[] row(Measure measure) {
        return common[measure.ordinal()];
    }

    double of(Measure measure, int zone) {
        int m = measure.ordinal();
        return m < Measure.COMMON ? common[m][zone] : foreign[zone * FOREIGN + m - Measure.COMMON];
    }

    void add(Measure measure, int zone, double value) {
        int m = measure.ordinal();
        if (m < Measure.COMMON) {
            common[m][zone] += value;
        } else {
            foreign[zone * FOREIGN + m - Measure.COMMON] += value;
        }
    }

    double total(Measure measure) {
        double total = 0;
        for (int z = 0; z < common[0].length; z++) {
            total += of(measure, z);
        }
        return total;
    }

    CohortTotals copy() {
        double[][] rows = new double[common.length][];
        for (int m = 0; m < rows.length; m++) {
            rows[m] = common[m].clone();
        }
        return new CohortTotals(rows, foreign.clone());
    }
}
