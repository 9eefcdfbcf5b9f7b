package org.zonelab.engine.population;

import org.zonelab.engine.numeric.Roots;

/**
 * Sizes of firms with a Pareto tail that add to a given total: firm k gets the mean of the k-th of n equally likely
 * strata, so that neither luck nor the number of firms moves the total.
 *
 * <pre>P(S &gt; s) = [(s / L)^(−ζ) − (H / L)^(−ζ)] / [1 − (H / L)^(−ζ)],  L ≤ s ≤ H</pre>
 *
 * <p>The upper bound H is given, the lower bound L is found from the mean.
 *
 * @param exponent tail exponent ζ, above 0 and not 1
 * @param largest upper bound H, above 0
 */
public record ParetoSizes(double exponent, double largest) {
    private static final double SMALLEST_RATIO = 1e-12;
    private static final double TOLERANCE = 1e-12;

    public ParetoSizes {
        if (!(exponent > 0) || exponent == 1 || !(largest > 0)) {
            throw new IllegalArgumentException(
                    "exponent must be above 0 and not 1, largest above 0, were " + exponent + ", " + largest);
        }
    }

    /**
     * Sizes in descending order.
     *
     * @param n number of firms
     * @param total sum of all sizes; the mean must be below the upper bound
     */
    public double[] of(int n, double total) {
        if (n == 0) {
            return new double[0];
        }
        double mean = total / n;
        if (!(mean > 0 && mean < largest)) {
            throw new IllegalArgumentException("mean size must be in (0, " + largest + "), was " + mean);
        }
        double lowest = lowest(mean / largest);
        double inverse = -1 / exponent;
        double cut = 1 - StrictMath.pow(lowest, exponent);
        double[] sizes = new double[n];
        double above = StrictMath.pow(1 - cut, 1 + inverse);
        double sum = 0;
        for (int k = 0; k < n; k++) {
            double below = StrictMath.pow(1 - cut * ((double) (n - 1 - k) / n), 1 + inverse);
            sizes[k] = (below - above) / (1 + inverse);
            above = below;
            sum += sizes[k];
        }
        double scale = total / sum;
        for (int k = 0; k < n; k++) {
            sizes[k] *= scale;
        }
        return sizes;
    }

    /** Lower bound over upper bound at which the mean over the upper bound is as given. */
    private double lowest(double meanRatio) {
        if (meanRatio > 1 - 1e-9) {
            return meanRatio;
        }
        double logLowest = Roots.between(
                log -> meanOver(StrictMath.exp(log)) - meanRatio,
                StrictMath.log(SMALLEST_RATIO * meanRatio),
                StrictMath.log(meanRatio),
                TOLERANCE);
        return StrictMath.exp(logLowest);
    }

    /** Mean over upper bound of the law with this lower over upper bound. */
    private double meanOver(double lowest) {
        double inverse = 1 / exponent;
        double kept = StrictMath.pow(lowest, exponent);
        return lowest / (1 - kept) * (1 - StrictMath.pow(kept, 1 - inverse)) / (1 - inverse);
    }
}
