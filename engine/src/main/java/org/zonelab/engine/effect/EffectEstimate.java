package org.zonelab.engine.effect;

import java.util.Arrays;

/**
 * A paired effect over replications. Draws and assumptions differ between replications and agree within a pair, so the
 * range carries both luck and what is not known.
 *
 * @param effect mean of the paired differences; NaN where undefined
 * @param low 2.5 % quantile over replications, the smallest of fewer than {@link #FEWEST}; NaN with fewer than two
 * @param high 97.5 % quantile, or the largest
 * @param standardError Monte-Carlo error of the mean; NaN with fewer than two replications
 * @param probabilityPositive share of replications above zero
 * @param replications pairs in which the effect is defined
 */
public record EffectEstimate(
        double effect, double low, double high, double standardError, double probabilityPositive, int replications) {
    /** Probability below the range, and above it: together the range holds 95 %. */
    public static final double TAIL = 0.025;

    /**
     * Replications from which on there is a range of 95 %: with n of them, all have one sign by chance with probability
     * 2 (1/2)^n, which falls below 5 % at six. Quantiles of fewer would only cut the ends off, and could leave the mean of
     * a ratio outside.
     */
    public static final int FEWEST = 6;

    /** No estimate: every figure undefined, no replication. */
    public static final EffectEstimate UNDEFINED =
            new EffectEstimate(Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN, 0);

    /**
     * Estimates the mean of paired differences.
     *
     * <pre>effect = Σ d_k / n,  standard error = √(Σ (d_k − effect)² / (n − 1) / n)</pre>
     *
     * @param differences one per replication, in their order; NaN where undefined
     */
    public static EffectEstimate of(double[] differences) {
        double[] ones = new double[differences.length];
        Arrays.fill(ones, 1);
        return ofRatio(differences, ones);
    }

    /**
     * Estimates a ratio of two paired measures by the ratio of their means.
     *
     * <pre>R = Σ a_k / Σ b_k,  standard error = √(Σ (a_k − R b_k)² / (n − 1) / n) / (Σ b_k / n)</pre>
     *
     * <p>a numerators, b denominators, one per replication. The range and the probability are those of a_k / b_k; they
     * are undefined if some b_k is not positive, because the ratio then has no bound. Source: Cochran (1977), Sampling
     * Techniques, section 6.
     *
     * @param numerators in the order of replications; NaN where undefined
     * @param denominators likewise
     */
    public static EffectEstimate ofRatio(double[] numerators, double[] denominators) {
        double[] ratios = new double[numerators.length];
        double top = 0;
        double bottom = 0;
        int n = 0;
        boolean bounded = true;
        for (int k = 0; k < numerators.length; k++) {
            if (!Double.isNaN(numerators[k] + denominators[k])) {
                top += numerators[k];
                bottom += denominators[k];
                bounded &= denominators[k] > 0;
                ratios[n++] = numerators[k] / denominators[k];
            }
        }
        if (n == 0 || !(bottom > 0)) {
            return UNDEFINED;
        }
        double ratio = top / bottom;
        if (!bounded) {
            return new EffectEstimate(ratio, Double.NaN, Double.NaN, Double.NaN, Double.NaN, n);
        }
        double positive = (double) countPositive(ratios, n) / n;
        if (n == 1) {
            return new EffectEstimate(ratio, Double.NaN, Double.NaN, Double.NaN, positive, 1);
        }
        double error = standardError(numerators, denominators, ratio, bottom / n, n);
        double[] sorted = Arrays.copyOf(ratios, n);
        Arrays.sort(sorted);
        double tail = n < FEWEST ? 0 : TAIL;
        return new EffectEstimate(
                ratio, Quantiles.of(sorted, tail), Quantiles.of(sorted, 1 - tail), error, positive, n);
    }

    private static double standardError(
            double[] numerators, double[] denominators, double ratio, double meanDenominator, int n) {
        double squares = 0;
        for (int k = 0; k < numerators.length; k++) {
            double residual = numerators[k] - ratio * denominators[k];
            if (!Double.isNaN(residual)) {
                squares += residual * residual;
            }
        }
        return Math.sqrt(squares / (n - 1) / n) / meanDenominator;
    }

    private static int countPositive(double[] values, int n) {
        int count = 0;
        for (int k = 0; k < n; k++) {
            if (values[k] > 0) {
                count++;
            }
        }
        return count;
    }
}
