package org.zonelab.engine.random;

import org.apache.commons.math3.special.Gamma;

/**
 * Poisson count by inversion: the smallest n with P(N ≤ n) ≥ u.
 *
 * <p>One uniform number gives one count, which never falls when the mean rises: two worlds with the same draw differ by
 * the difference of their means and hardly more. Small means add up probabilities; large ones bisect on the regularised
 * incomplete gamma function, P(N ≤ n) = Q(n + 1, mean).
 */
public final class PoissonCount {
    private static final double SMALL_MEAN = 40;
    private static final double PRECISION = 1e-14;
    private static final int MAX_TERMS = 1_000_000;

    private PoissonCount() {}

    /** Count of an agent, arrival stream or other holder of an id. */
    public static int of(long key, long id, double mean) {
        return of(Draws.uniform(Draws.bits(key, id)), mean);
    }

    /**
     * Count at a quantile.
     *
     * @param quantile in (0, 1)
     * @param mean from 0 to 1e8
     * @throws IllegalArgumentException if the mean is out of range
     */
    public static int of(double quantile, double mean) {
        if (!(mean >= 0 && mean <= 1e8)) {
            throw new IllegalArgumentException("mean must lie in [0, 1e8], was " + mean);
        }
        return mean < SMALL_MEAN ? bySummation(quantile, mean) : byBisection(quantile, mean);
    }

    private static int bySummation(double quantile, double mean) {
        double term = StrictMath.exp(-mean);
        double sum = term;
        int n = 0;
        while (sum < quantile && (n < mean || term > 1e-17)) {
            n++;
            term *= mean / n;
            sum += term;
        }
        return n;
    }

    private static int byBisection(double quantile, double mean) {
        // The quantiles a uniform number can take lie within 9 standard deviations of the mean.
        int width = (int) (9 * Math.sqrt(mean)) + 20;
        int low = Math.max(-1, (int) mean - width);
        int high = (int) mean + width;
        while (high - low > 1) {
            int middle = low + (high - low) / 2;
            if (cumulative(middle, mean) >= quantile) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return high;
    }

    private static double cumulative(int n, double mean) {
        return Gamma.regularizedGammaQ(n + 1.0, mean, PRECISION, MAX_TERMS);
    }
}
