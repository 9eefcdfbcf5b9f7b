package org.zonelab.engine.numeric;

/**
 * Alias table: one of n outcomes from 64 random bits in constant time.
 *
 * <p>Built by Vose's method (1991, IEEE Transactions on Software Engineering 17(9)) after Walker (1977), in index order,
 * so that equal weights give equal tables. The upper 32 bits of a draw choose a column, the lower 32 decide between the
 * column and its alias as an integer comparison; {@link #probability} states the probabilities so realised. They differ
 * from the shares of the weights by less than 2^-31. Immutable.
 */
public final class AliasTable {
    private static final double TWO_32 = 0x1p32;
    private static final long LOWER = 0xffffffffL;

    private final long[] threshold;
    private final int[] alias;
    private final double[] probability;

    private AliasTable(long[] threshold, int[] alias) {
        this.threshold = threshold;
        this.alias = alias;
        int n = threshold.length;
        this.probability = new double[n];
        for (int i = 0; i < n; i++) {
            double own = threshold[i] / TWO_32;
            probability[i] += own / n;
            probability[alias[i]] += (1 - own) / n;
        }
    }

    /**
     * Table of the given weights.
     *
     * @param weights finite, at least 0, not all 0
     * @throws IllegalArgumentException otherwise, naming the first bad entry
     */
    public static AliasTable of(double... weights) {
        int n = weights.length;
        double total = 0;
        for (int i = 0; i < n; i++) {
            if (!(weights[i] >= 0) || Double.isInfinite(weights[i])) {
                throw new IllegalArgumentException("weight " + i + " must be finite and at least 0, was " + weights[i]);
            }
            total += weights[i];
        }
        if (!(total > 0) || Double.isInfinite(total)) {
            throw new IllegalArgumentException("weights must have a positive finite sum, was " + total);
        }
        double[] height = new double[n];
        int[] below = new int[n];
        int[] above = new int[n];
        int belowCount = 0;
        int aboveCount = 0;
        for (int i = n - 1; i >= 0; i--) {
            height[i] = weights[i] / total * n;
            if (height[i] < 1) {
                below[belowCount++] = i;
            } else {
                above[aboveCount++] = i;
            }
        }
        long[] threshold = new long[n];
        int[] alias = new int[n];
        while (belowCount > 0 && aboveCount > 0) {
            int poor = below[--belowCount];
            int rich = above[aboveCount - 1];
            threshold[poor] = (long) (height[poor] * TWO_32);
            alias[poor] = rich;
            height[rich] = (height[rich] + height[poor]) - 1;
            if (height[rich] < 1) {
                aboveCount--;
                below[belowCount++] = rich;
            }
        }
        while (aboveCount > 0) {
            fill(threshold, alias, above[--aboveCount]);
        }
        while (belowCount > 0) {
            fill(threshold, alias, below[--belowCount]);
        }
        return new AliasTable(threshold, alias);
    }

    private static void fill(long[] threshold, int[] alias, int column) {
        threshold[column] = LOWER + 1;
        alias[column] = column;
    }

    /** Outcome of 64 random bits. */
    public int outcome(long bits) {
        int column = (int) (((bits >>> 32) * threshold.length) >>> 32);
        return (bits & LOWER) < threshold[column] ? column : alias[column];
    }

    /** Probability with which the table yields an outcome. */
    public double probability(int outcome) {
        return probability[outcome];
    }

    /** Number of outcomes. */
    public int size() {
        return threshold.length;
    }
}
