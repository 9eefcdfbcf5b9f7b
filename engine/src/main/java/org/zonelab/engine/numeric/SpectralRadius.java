package org.zonelab.engine.numeric;

import java.util.Arrays;

/**
 * Largest modulus of the eigenvalues of a square matrix without negative entries, by power iteration.
 *
 * <pre>min_i (F x)_i / x_i ≤ ρ(F) ≤ max_i (F x)_i / x_i   for every x &gt; 0</pre>
 *
 * <p>Source: Collatz (1942), Mathematische Zeitschrift 48; Wielandt (1950), Mathematische Zeitschrift 52. The upper bound
 * is returned, so the result is never too small by more than rounding. Cost n² per round.
 *
 * @param tolerance relative distance of the two bounds at which iteration stops, more than 0
 * @param rounds most rounds
 */
public record SpectralRadius(double tolerance, int rounds) {
    /** Accurate to about ten digits where the matrix is irreducible. */
    public static final SpectralRadius ACCURATE = new SpectralRadius(1e-11, 10_000);

    public SpectralRadius {
        Bounds.positive("tolerance", tolerance);
        Bounds.within("rounds", rounds, 1, Integer.MAX_VALUE);
    }

    /**
     * Spectral radius of {@code matrix[row][column]}.
     *
     * @throws IllegalArgumentException if an entry is negative or not finite
     */
    public double of(double[][] matrix) {
        for (double[] row : matrix) {
            for (double entry : row) {
                Bounds.notNegative("matrix entry", entry);
            }
        }
        double[] vector = new double[matrix.length];
        double[] image = new double[matrix.length];
        Arrays.fill(vector, 1);
        double upper = Double.POSITIVE_INFINITY;
        for (int round = 0; round < rounds; round++) {
            double lower = Double.POSITIVE_INFINITY;
            double highest = 0;
            for (int i = 0; i < matrix.length; i++) {
                image[i] = vector[i] + product(matrix[i], vector);
                double ratio = image[i] / vector[i];
                lower = Math.min(lower, ratio);
                highest = Math.max(highest, ratio);
            }
            upper = Math.min(upper, highest);
            if (upper - lower <= tolerance * upper) {
                break;
            }
            for (int i = 0; i < matrix.length; i++) {
                vector[i] = image[i] / highest;
            }
        }
        return upper - 1;
    }

    private static double product(double[] row, double[] vector) {
        double sum = 0;
        for (int j = 0; j < vector.length; j++) {
            sum += row[j] * vector[j];
        }
        return sum;
    }
}
