package org.zonelab.engine.population;

import java.util.Arrays;

/**
 * Whole numbers near a table of expected counts: margins by largest remainder, cells by controlled rounding.
 *
 * @param key key of all draws
 */
record WholeCounts(long key) {
    /** Whole numbers that add to a total, with margins within 1 of those of the (scaled) table. */
    int[][] of(double[][] expected, int total) {
        return of(expected, new LargestRemainder(key).of(rowSums(expected), total), total);
    }

    /** The same with given row totals. */
    int[][] ofRows(double[][] expected, int[] rows) {
        return of(expected, rows, Arrays.stream(rows).sum());
    }

    private int[][] of(double[][] expected, int[] rows, int total) {
        double[] columnSums = new double[expected[0].length];
        for (double[] row : expected) {
            for (int c = 0; c < row.length; c++) {
                columnSums[c] += row[c];
            }
        }
        return of(expected, rows, new LargestRemainder(key).of(columnSums, total));
    }

    /** The same with given row and column totals. */
    int[][] of(double[][] expected, int[] rows, int[] columns) {
        double[][] raked = Raking.ofMatrix(
                        Margin.of("rows", 0, asDoubles(rows)), Margin.of("columns", 1, asDoubles(columns)))
                .fit(expected);
        return new ControlledRounding(key).of(raked);
    }

    static double sum(double[][] table) {
        double sum = 0;
        for (double[] row : table) {
            for (double cell : row) {
                sum += cell;
            }
        }
        return sum;
    }

    static double sum(int[][] table) {
        double sum = 0;
        for (int[] row : table) {
            for (int cell : row) {
                sum += cell;
            }
        }
        return sum;
    }

    static double[] rowSums(double[][] table) {
        double[] sums = new double[table.length];
        for (int r = 0; r < table.length; r++) {
            for (double cell : table[r]) {
                sums[r] += cell;
            }
        }
        return sums;
    }

    private static double[] asDoubles(int[] whole) {
        double[] doubles = new double[whole.length];
        for (int k = 0; k < whole.length; k++) {
            doubles[k] = whole[k];
        }
        return doubles;
    }
}
