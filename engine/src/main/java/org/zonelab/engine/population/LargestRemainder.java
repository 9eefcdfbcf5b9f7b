package org.zonelab.engine.population;

import java.util.Comparator;
import java.util.stream.IntStream;
import org.zonelab.engine.random.Draws;

/**
 * Apportionment of a whole number in proportion to weights, by largest remainder (Hamilton's method). No part differs
 * from its exact share by 1 or more; equal remainders are ranked by a keyed draw.
 *
 * @param key key of the draws that break ties
 */
public record LargestRemainder(long key) {
    /**
     * Parts that add to the total.
     *
     * @param weights at least 0, not all 0 unless the total is 0
     * @param total at least 0
     */
    public int[] of(double[] weights, int total) {
        double sum = 0;
        for (double weight : weights) {
            if (!(weight >= 0) || Double.isInfinite(weight)) {
                throw new IllegalArgumentException("weights must be finite and at least 0, had " + weight);
            }
            sum += weight;
        }
        int[] parts = new int[weights.length];
        if (total == 0) {
            return parts;
        }
        if (!(sum > 0) || total < 0) {
            throw new IllegalArgumentException("cannot apportion " + total + " over weights that add to " + sum);
        }
        double[] remainder = new double[weights.length];
        int left = total;
        for (int k = 0; k < weights.length; k++) {
            double share = total * (weights[k] / sum);
            parts[k] = (int) StrictMath.floor(share + 1e-9);
            remainder[k] = share - parts[k];
            left -= parts[k];
        }
        int[] order = IntStream.range(0, weights.length)
                .filter(k -> weights[k] > 0)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer k) -> -remainder[k])
                        .thenComparing(k -> Draws.bits(key, k), Long::compareUnsigned))
                .mapToInt(Integer::intValue)
                .toArray();
        for (int k = 0; k < left; k++) {
            parts[order[k]]++;
        }
        return parts;
    }
}
