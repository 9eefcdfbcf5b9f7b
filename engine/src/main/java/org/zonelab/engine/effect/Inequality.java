package org.zonelab.engine.effect;

import java.util.Arrays;

/**
 * How unevenly something is spread, over zones for instance.
 *
 * <pre>
 * Gini  G = Σ_i (2 i − n − 1) x_(i) / (n Σ x),   x_(1) ≤ … ≤ x_(n)
 * Theil T = (1/n) Σ_i (x_i/x̄) ln(x_i/x̄),   0 ln 0 = 0
 * </pre>
 *
 * <p>G from 0 (even) to (n − 1)/n, T from 0 to ln n (one holds all). Both are defined for values that are not negative and
 * do not all vanish; NaN otherwise, so differences of both signs have none. Sources: Cowell (2011), Measuring Inequality;
 * Theil (1967), Economics and Information Theory.
 */
public final class Inequality {
    private Inequality() {}

    /** Gini coefficient. */
    public static double gini(double[] values) {
        double sum = sum(values);
        if (!(sum > 0)) {
            return Double.NaN;
        }
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int n = sorted.length;
        double ranked = 0;
        for (int i = 0; i < n; i++) {
            ranked += (2.0 * (i + 1) - n - 1) * sorted[i];
        }
        return ranked / (n * sum);
    }

    /** Theil's T. */
    public static double theil(double[] values) {
        double sum = sum(values);
        if (!(sum > 0)) {
            return Double.NaN;
        }
        double mean = sum / values.length;
        double theil = 0;
        for (double value : values) {
            if (value > 0) {
                theil += value / mean * StrictMath.log(value / mean);
            }
        }
        return theil / values.length;
    }

    /**
     * Part of Theil's T between groups.
     *
     * <pre>T_between = Σ_g s_g ln( s_g / (n_g/n) ),   T = T_between + Σ_g s_g T_g</pre>
     *
     * @param group group of each value, from 0
     * @param groups number of groups
     */
    public static double theilBetween(double[] values, int[] group, int groups) {
        double sum = sum(values);
        if (!(sum > 0)) {
            return Double.NaN;
        }
        double[] held = new double[groups];
        int[] members = new int[groups];
        for (int i = 0; i < values.length; i++) {
            held[group[i]] += values[i];
            members[group[i]]++;
        }
        double between = 0;
        for (int g = 0; g < groups; g++) {
            if (held[g] > 0) {
                double share = held[g] / sum;
                between += share * StrictMath.log(share * values.length / members[g]);
            }
        }
        return between;
    }

    /** Sum, or NaN if a value is negative or not a number. */
    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            if (!(value >= 0)) {
                return Double.NaN;
            }
            sum += value;
        }
        return sum;
    }
}
