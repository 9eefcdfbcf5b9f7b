package org.zonelab.engine.numeric;

/**
 * Logarithm of a sum of exponentials without overflow.
 *
 * <pre>ln Σ_i e^{x_i} = m + ln Σ_i e^{x_i − m},  m = max x</pre>
 *
 * <p>Terms are added in index order. An entry of negative infinity is an alternative that is not available; if none is,
 * the result is negative infinity.
 */
public final class LogSum {
    private LogSum() {}

    /** ln of the sum of e to the power of every entry. */
    public static double of(double... x) {
        return of(x, x.length);
    }

    /** ln of the sum of e to the power of the first {@code n} entries. */
    public static double of(double[] x, int n) {
        double max = Double.NEGATIVE_INFINITY;
        for (int j = 0; j < n; j++) {
            max = Math.max(max, x[j]);
        }
        if (Double.isInfinite(max)) {
            return max;
        }
        double sum = 0;
        for (int j = 0; j < n; j++) {
            sum += StrictMath.exp(x[j] - max);
        }
        return max + StrictMath.log(sum);
    }

    /** ln (e^a + e^b). */
    public static double of(double a, double b) {
        double max = Math.max(a, b);
        if (Double.isInfinite(max)) {
            return max;
        }
        return max + StrictMath.log1p(StrictMath.exp(Math.min(a, b) - max));
    }
}
