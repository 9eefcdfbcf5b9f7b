package org.zonelab.engine.population;

import java.util.Arrays;
import java.util.List;

/**
 * Iterative proportional fitting: the table nearest to a seed, in relative entropy, with given totals.
 *
 * <p>Each sweep scales the table to one margin after the other. What the seed says about the relation of the axes (its
 * odds ratios) survives; a zero stays zero. Source: Deming and Stephan (1940), Annals of Mathematical Statistics 11(4);
 * convergence: Csiszár (1975), Annals of Probability 3(1).
 *
 * @param shape length of each axis
 * @param margins totals to meet, scaled in this order
 * @param tolerance largest relative distance of any total from its target at which fitting stops
 * @param sweeps sweeps after which fitting gives up
 */
public record Raking(int[] shape, List<Margin> margins, double tolerance, int sweeps) {
    private static final double DEFAULT_TOLERANCE = 1e-11;
    private static final int DEFAULT_SWEEPS = 5000;

    public Raking {
        shape = shape.clone();
        margins = List.copyOf(margins);
        if (margins.isEmpty() || !(tolerance > 0) || sweeps < 1) {
            throw new IllegalArgumentException("need a margin, a tolerance above 0 and at least one sweep");
        }
        for (Margin margin : margins) {
            int cells = 1;
            for (int axis : margin.axes()) {
                cells *= shape[axis];
            }
            if (cells != margin.target().length) {
                throw new IllegalArgumentException(
                        "margin " + margin.name() + " needs " + cells + " totals, has " + margin.target().length);
            }
            double first = margins.get(0).total();
            if (Math.abs(margin.total() - first) > 1e-9 * first) {
                throw new IllegalArgumentException("margins disagree: " + margin.name() + " adds to " + margin.total()
                        + ", " + margins.get(0).name() + " to " + first);
            }
        }
    }

    /** Rows and columns of a matrix, with the usual tolerance. */
    public static Raking ofMatrix(Margin rows, Margin columns) {
        return new Raking(
                new int[] {rows.target().length, columns.target().length},
                List.of(rows, columns),
                DEFAULT_TOLERANCE,
                DEFAULT_SWEEPS);
    }

    /**
     * Fits a table.
     *
     * @param seed row-major, entries at least 0
     * @return a new row-major table
     * @throws RakingException if zeros of the seed make a total unreachable
     */
    public double[] fit(double[] seed) {
        double[] table = seed.clone();
        int[][] cellOf = new int[margins.size()][];
        for (int m = 0; m < cellOf.length; m++) {
            cellOf[m] = cells(margins.get(m), table.length);
        }
        double worst = Double.POSITIVE_INFINITY;
        for (int sweep = 0; sweep < sweeps; sweep++) {
            worst = 0;
            for (int m = 0; m < cellOf.length; m++) {
                worst = StrictMath.max(worst, scale(table, margins.get(m), cellOf[m]));
            }
            if (worst <= tolerance) {
                return table;
            }
        }
        throw new RakingException("totals still differ by " + worst + " of their target after " + sweeps
                + " sweeps: zeros of the seed block margin " + worstMargin(table, cellOf));
    }

    /** Fits a matrix. */
    public double[][] fit(double[][] seed) {
        int columns = shape[1];
        double[] flat = new double[shape[0] * columns];
        for (int r = 0; r < shape[0]; r++) {
            System.arraycopy(seed[r], 0, flat, r * columns, columns);
        }
        double[] fitted = fit(flat);
        double[][] matrix = new double[shape[0]][];
        for (int r = 0; r < shape[0]; r++) {
            matrix[r] = Arrays.copyOfRange(fitted, r * columns, (r + 1) * columns);
        }
        return matrix;
    }

    private double scale(double[] table, Margin margin, int[] cellOf) {
        double[] target = margin.target();
        double[] sum = sums(table, cellOf, target.length);
        double worst = 0;
        for (int c = 0; c < target.length; c++) {
            if (target[c] > 0 && !(sum[c] > 0)) {
                throw new RakingException(
                        "margin " + margin.name() + ", total " + c + ": target " + target[c] + ", but every cell is 0");
            }
            if (target[c] > 0) {
                worst = StrictMath.max(worst, Math.abs(sum[c] - target[c]) / target[c]);
            }
            sum[c] = target[c] > 0 ? target[c] / sum[c] : 0;
        }
        for (int k = 0; k < table.length; k++) {
            table[k] *= sum[cellOf[k]];
        }
        return worst;
    }

    private String worstMargin(double[] table, int[][] cellOf) {
        String worst = "";
        double largest = -1;
        for (int m = 0; m < cellOf.length; m++) {
            double[] target = margins.get(m).target();
            double[] sum = sums(table, cellOf[m], target.length);
            for (int c = 0; c < target.length; c++) {
                double distance = Math.abs(sum[c] - target[c]) / StrictMath.max(target[c], 1e-300);
                if (distance > largest) {
                    largest = distance;
                    worst = margins.get(m).name() + ", total " + c;
                }
            }
        }
        return worst;
    }

    private static double[] sums(double[] table, int[] cellOf, int length) {
        double[] sum = new double[length];
        for (int k = 0; k < table.length; k++) {
            sum[cellOf[k]] += table[k];
        }
        return sum;
    }

    private int[] cells(Margin margin, int expected) {
        int size = 1;
        for (int length : shape) {
            size *= length;
        }
        if (size != expected) {
            throw new IllegalArgumentException("seed needs " + size + " entries, has " + expected);
        }
        int[] cellOf = new int[size];
        for (int k = 0; k < size; k++) {
            int cell = 0;
            for (int axis : margin.axes()) {
                int stride = 1;
                for (int later = axis + 1; later < shape.length; later++) {
                    stride *= shape[later];
                }
                cell = cell * shape[axis] + k / stride % shape[axis];
            }
            cellOf[k] = cell;
        }
        return cellOf;
    }
}
