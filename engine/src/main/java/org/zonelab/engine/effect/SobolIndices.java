package org.zonelab.engine.effect;

import java.util.Arrays;
import org.zonelab.engine.random.Draws;

/**
 * Variance-based sensitivity: which share of the variance each input explains alone, and together with others.
 *
 * <pre>
 * S_i  = (1/N) Σ_k f(B)_k [ f(A_B^i)_k − f(A)_k ] / V
 * ST_i = (1/2N) Σ_k [ f(A)_k − f(A_B^i)_k ]² / V
 * </pre>
 *
 * <p>V variance of f over A and B together; f is centred at its mean first, which lowers the error of S_i and moves
 * neither. A little below zero by sampling is possible. Sources: Saltelli et al. (2010), Computer Physics Communications
 * 181(2), table 2 (b); Jansen (1999), Computer Physics Communications 117.
 *
 * @param mean mean of f over A and B
 * @param variance V
 * @param first S_i, one an input, then one a union of inputs
 * @param total ST_i, in the same order
 */
public record SobolIndices(double mean, double variance, double[] first, double[] total) {

    /**
     * Indices from the runs of a {@link SaltelliDesign}.
     *
     * @param outputs {@code [block][row]}
     */
    public static SobolIndices of(double[][] outputs) {
        int[] rows = new int[outputs[0].length];
        for (int k = 0; k < rows.length; k++) {
            rows[k] = k;
        }
        return of(outputs, rows);
    }

    private static SobolIndices of(double[][] outputs, int[] rows) {
        double[] a = outputs[0];
        double[] b = outputs[1];
        int n = rows.length;
        double mean = 0;
        for (int k : rows) {
            mean += a[k] + b[k];
        }
        mean /= 2.0 * n;
        double variance = 0;
        for (int k : rows) {
            variance += (a[k] - mean) * (a[k] - mean) + (b[k] - mean) * (b[k] - mean);
        }
        variance /= 2.0 * n - 1;
        int inputs = outputs.length - SaltelliDesign.OWN_BLOCKS;
        double[] first = new double[inputs];
        double[] total = new double[inputs];
        for (int i = 0; i < inputs; i++) {
            double[] mixed = outputs[i + SaltelliDesign.OWN_BLOCKS];
            for (int k : rows) {
                double change = mixed[k] - a[k];
                first[i] += (b[k] - mean) * change;
                total[i] += change * change;
            }
            first[i] = variance > 0 ? first[i] / (n * variance) : Double.NaN;
            total[i] = variance > 0 ? total[i] / (2 * n * variance) : Double.NaN;
        }
        return new SobolIndices(mean, variance, first, total);
    }

    /**
     * Intervals by resampling rows.
     *
     * @param outputs as in {@link #of(double[][])}
     * @param resamples number of resamples, at least 2
     * @param tail probability below the interval, and above it
     * @param key key of the draws
     */
    public static Interval interval(double[][] outputs, int resamples, double tail, long key) {
        int n = outputs[0].length;
        int inputs = outputs.length - SaltelliDesign.OWN_BLOCKS;
        double[][] first = new double[inputs][resamples];
        double[][] total = new double[inputs][resamples];
        int[] rows = new int[n];
        for (int sample = 0; sample < resamples; sample++) {
            for (int k = 0; k < n; k++) {
                rows[k] = Permutation.below(n, Draws.bits(key, sample, k));
            }
            SobolIndices indices = of(outputs, rows);
            for (int i = 0; i < inputs; i++) {
                first[i][sample] = indices.first[i];
                total[i][sample] = indices.total[i];
            }
        }
        return new Interval(
                quantiles(first, tail), quantiles(first, 1 - tail), quantiles(total, tail), quantiles(total, 1 - tail));
    }

    private static double[] quantiles(double[][] samples, double p) {
        double[] quantiles = new double[samples.length];
        for (int i = 0; i < samples.length; i++) {
            double[] sorted = samples[i].clone();
            Arrays.sort(sorted);
            quantiles[i] = Quantiles.of(sorted, p);
        }
        return quantiles;
    }

    /** Ends of the intervals of first-order and total indices, in the order of {@link SobolIndices#first}. */
    public record Interval(double[] firstLow, double[] firstHigh, double[] totalLow, double[] totalHigh) {}
}
