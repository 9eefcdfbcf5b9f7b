package org.zonelab.engine.population;

import org.zonelab.engine.random.Draws;

/**
 * Puts firms of given sizes into places that have a number of slots and a total to fill.
 *
 * <p>From the largest firm down, a place is drawn with weight
 *
 * <pre>left × (left / slots left)²</pre>
 *
 * <p>among the places with a free slot (left: total not yet filled), so that large firms go where much is left for few.
 * What each place misses or exceeds at the end is for the caller to scale.
 *
 * @param key key of the draws, one a firm
 */
record Placement(long key) {
    /**
     * The place of each firm.
     *
     * @param sizes descending
     * @param slots firms of each place; add to the number of sizes
     * @param totals sum of sizes each place should get
     */
    int[] of(double[] sizes, int[] slots, double[] totals) {
        int[] free = slots.clone();
        double[] left = totals.clone();
        double[] weight = new double[free.length];
        int[] place = new int[sizes.length];
        for (int k = 0; k < sizes.length; k++) {
            for (int p = 0; p < weight.length; p++) {
                weight[p] = weight(left[p], free[p], sizes[k]);
            }
            int b = draw(weight, Draws.uniform(Draws.bits(key, k)));
            place[k] = b;
            free[b]--;
            left[b] -= sizes[k];
        }
        return place;
    }

    /** A place that got more than its total keeps a small weight: its slots must be filled by somebody. */
    private static double weight(double left, int free, double size) {
        if (free == 0) {
            return 0;
        }
        double mean = left / free;
        return left > size ? left * mean * mean : 1e-9 * size * size * size;
    }

    private static int draw(double[] weight, double uniform) {
        double sum = 0;
        for (double w : weight) {
            sum += w;
        }
        double target = uniform * sum;
        int last = -1;
        for (int b = 0; b < weight.length; b++) {
            if (weight[b] > 0) {
                last = b;
                target -= weight[b];
                if (target < 0) {
                    return b;
                }
            }
        }
        if (last < 0) {
            throw new IllegalArgumentException("more firms than slots");
        }
        return last;
    }
}
