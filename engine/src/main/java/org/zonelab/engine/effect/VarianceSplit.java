package org.zonelab.engine.effect;

import org.apache.commons.statistics.distribution.FDistribution;

/**
 * How much of the variance of an effect comes from assumptions and how much from luck.
 *
 * <pre>
 * Var(d) = Var_θ( E[d | θ] ) + E_θ( Var[d | θ] )
 * luck        = Σ_i Σ_j (d_ij − d̄_i)² / (n (m − 1))
 * assumptions = max(0, Σ_i (d̄_i − d̄)² / (n − 1) − luck / m)
 * </pre>
 *
 * <p>d_ij effect at assumption point i = 1 … n in replication j = 1 … m of luck. The correction by luck/m removes the luck
 * left in the means; it can leave less than nothing, which counts as none. Source: law of total variance with the
 * unbiased estimators of one-way analysis of variance, Searle, Casella and McCulloch (1992), Variance Components, ch. 3.
 *
 * @param assumptions variance over assumption points of the expected effect
 * @param luck mean variance of the effect at given assumptions
 * @param ratio F: m times the variance of the means over luck; infinite without luck, NaN where nothing varies
 * @param points n
 * @param replications m
 */
public record VarianceSplit(double assumptions, double luck, double ratio, int points, int replications) {
    private static final double TAIL = 0.025;

    /**
     * Splits the variance of a two-level design.
     *
     * @param effects {@code [assumption point][replication of luck]}: at least two points and two replications, the same
     *     number at every point
     * @throws IllegalArgumentException if the design is smaller or uneven
     */
    public static VarianceSplit of(double[][] effects) {
        int points = effects.length;
        if (points < 2 || effects[0].length < 2) {
            throw new IllegalArgumentException("a split needs at least 2 assumption points with 2 replications each");
        }
        int replications = effects[0].length;
        double[] mean = new double[points];
        double grand = 0;
        double within = 0;
        for (int i = 0; i < points; i++) {
            if (effects[i].length != replications) {
                throw new IllegalArgumentException("assumption point " + i + " has " + effects[i].length
                        + " replications, the first has " + replications);
            }
            mean[i] = mean(effects[i]);
            grand += mean[i];
            within += squares(effects[i], mean[i]);
        }
        double luck = within / (points * (replications - 1.0));
        double between = squares(mean, grand / points) / (points - 1);
        return new VarianceSplit(
                Math.max(0, between - luck / replications), luck, replications * between / luck, points, replications);
    }

    public double total() {
        return assumptions + luck;
    }

    /** Share of assumptions in the total; NaN if nothing varies. */
    public double assumptionShare() {
        return total() > 0 ? assumptions / total() : Double.NaN;
    }

    /**
     * Lower end of the 95 % confidence interval of {@link #assumptionShare}.
     *
     * <pre>(F/q − 1) / (F/q + m − 1)</pre>
     *
     * <p>q quantile of the F distribution with n − 1 and n (m − 1) degrees of freedom, here of 97.5 %. Holds for normal
     * effects at independent points, here a rule of thumb. Source: Searle, Casella and McCulloch (1992), section 3.6.
     */
    public double assumptionShareLow() {
        return share(quantile(1 - TAIL));
    }

    /** Upper end of the interval, with the quantile of 2.5 %. */
    public double assumptionShareHigh() {
        return share(quantile(TAIL));
    }

    private double quantile(double probability) {
        return FDistribution.of(points - 1, points * (replications - 1.0)).inverseCumulativeProbability(probability);
    }

    private double share(double quantile) {
        if (Double.isInfinite(ratio)) {
            return 1;
        }
        double scaled = ratio / quantile;
        return Math.max(0, (scaled - 1) / (scaled + replications - 1));
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    private static double squares(double[] values, double centre) {
        double sum = 0;
        for (double value : values) {
            sum += (value - centre) * (value - centre);
        }
        return sum;
    }
}
