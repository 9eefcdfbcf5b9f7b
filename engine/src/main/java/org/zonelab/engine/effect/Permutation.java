package org.zonelab.engine.effect;

import org.zonelab.engine.random.Draws;

/** Random order of 0 … n−1, a function of its key: Fisher and Yates with keyed draws. */
public final class Permutation {
    private Permutation() {}

    /** Each of 0 … n−1 once. */
    public static int[] of(int n, long key) {
        int[] order = new int[n];
        for (int k = 0; k < n; k++) {
            order[k] = k;
        }
        for (int k = n - 1; k > 0; k--) {
            int other = below(k + 1, Draws.bits(key, k));
            int held = order[k];
            order[k] = order[other];
            order[other] = held;
        }
        return order;
    }

    /** A number from 0 to {@code bound - 1}. */
    static int below(int bound, long bits) {
        return (int) (((bits >>> 32) * bound) >>> 32);
    }
}
