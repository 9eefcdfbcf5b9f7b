package org.zonelab.engine.effect;

/**
 * Sample quantiles by linear interpolation between order statistics.
 *
 * <pre>Q(p) = x_(⌊h⌋) + (h − ⌊h⌋) (x_(⌊h⌋+1) − x_(⌊h⌋)),  h = (n − 1) p + 1</pre>
 *
 * <p>x_(i) the i-th smallest of n values, p in [0, 1]. Source: Hyndman and Fan (1996), The American Statistician 50(4),
 * definition 7.
 */
public final class Quantiles {
    private Quantiles() {}

    /**
     * The quantile of a probability.
     *
     * @param sorted at least one value, ascending, none NaN
     * @param p within [0, 1]
     */
    public static double of(double[] sorted, double p) {
        double position = (sorted.length - 1) * p;
        int below = (int) position;
        double fraction = position - below;
        if (fraction == 0) {
            return sorted[below];
        }
        return sorted[below] + fraction * (sorted[below + 1] - sorted[below]);
    }
}
