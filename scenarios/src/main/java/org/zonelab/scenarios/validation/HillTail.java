package org.zonelab.scenarios.validation;

import java.util.Arrays;

/**
 * Exponent of a power-law tail.
 *
 * <pre>ζ = k / Σ_{i ≤ k} ln(x_(i) / x_(k+1))</pre>
 *
 * <p>x_(i) the i-th largest value, k share of the sample. Source: Hill (1975), Annals of Statistics 3(5).
 *
 * @param share of the positive values that counts as the tail, in (0, 1)
 */
record HillTail(double share) {
    HillTail {
        if (!(share > 0 && share < 1)) {
            throw new IllegalArgumentException("share must lie between 0 and 1, was " + share);
        }
    }

    /** The exponent; NaN with fewer than two values in the tail. */
    double exponent(double[] values) {
        double[] sorted = Arrays.stream(values).filter(x -> x > 0).sorted().toArray();
        int n = sorted.length;
        int k = (int) (share * n);
        if (k < 2) {
            return Double.NaN;
        }
        double threshold = sorted[n - k - 1];
        double sum = 0;
        for (int i = n - k; i < n; i++) {
            sum += StrictMath.log(sorted[i] / threshold);
        }
        return k / sum;
    }
}
