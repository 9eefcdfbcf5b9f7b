package org.zonelab.engine.numeric;

import org.apache.commons.math3.special.Erf;
import org.apache.commons.math3.special.Gamma;

/** Probabilities under the hypothesis that a sample follows a law: what statistical tests assert on. */
public final class PValue {
    private PValue() {}

    /** Probability that a chi-squared variable exceeds the statistic. */
    public static double chiSquared(double statistic, int degreesOfFreedom) {
        return Gamma.regularizedGammaQ(degreesOfFreedom / 2.0, statistic / 2);
    }

    /** Probability that a standard normal variable is farther from 0 than z. */
    public static double normal(double z) {
        return Erf.erfc(Math.abs(z) / Math.sqrt(2));
    }

    /** Pearson's test of counts against probabilities; cells of probability 0 must be empty. */
    public static double frequencies(long[] observed, double[] probabilities) {
        long total = 0;
        for (long count : observed) {
            total += count;
        }
        double statistic = 0;
        int cells = 0;
        for (int i = 0; i < observed.length; i++) {
            double expected = total * probabilities[i];
            if (probabilities[i] > 0) {
                statistic += (observed[i] - expected) * (observed[i] - expected) / expected;
                cells++;
            } else if (observed[i] > 0) {
                return 0;
            }
        }
        return chiSquared(statistic, cells - 1);
    }

    /** Pearson's test that two samples of counts follow the same law. */
    public static double sameLaw(long[] first, long[] second) {
        double firstTotal = 0;
        double secondTotal = 0;
        for (int i = 0; i < first.length; i++) {
            firstTotal += first[i];
            secondTotal += second[i];
        }
        double statistic = 0;
        int cells = 0;
        for (int i = 0; i < first.length; i++) {
            double both = first[i] + second[i];
            if (both > 0) {
                double gap = first[i] * Math.sqrt(secondTotal / firstTotal)
                        - second[i] * Math.sqrt(firstTotal / secondTotal);
                statistic += gap * gap / both;
                cells++;
            }
        }
        return chiSquared(statistic, cells - 1);
    }

    /** Kolmogorov's test that sorted numbers are uniform on (0, 1); asymptotic law with Stephens' correction. */
    public static double uniformity(double[] sorted) {
        int n = sorted.length;
        double distance = 0;
        for (int i = 0; i < n; i++) {
            distance = Math.max(distance, Math.max((i + 1.0) / n - sorted[i], sorted[i] - (double) i / n));
        }
        double scaled = distance * (Math.sqrt(n) + 0.12 + 0.11 / Math.sqrt(n));
        if (scaled < 0.3) {
            return 1;
        }
        double tail = 0;
        for (int k = 1; k <= 100; k++) {
            tail += (k % 2 == 1 ? 2 : -2) * Math.exp(-2.0 * k * k * scaled * scaled);
        }
        return Math.max(0, Math.min(1, tail));
    }
}
