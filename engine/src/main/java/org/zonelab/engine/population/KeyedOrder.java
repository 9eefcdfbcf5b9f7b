package org.zonelab.engine.population;

import java.util.Arrays;
import org.zonelab.engine.random.Draws;

/**
 * Random order of up to 2²⁴ things, the same for the same key.
 *
 * @param key key of the draws
 */
record KeyedOrder(long key) {
    private static final int POSITION_BITS = 24;
    private static final int RANK_BITS = 16;
    private static final long POSITION = (1L << POSITION_BITS) - 1;

    /** Positions 0 to n − 1 in random order. */
    int[] of(int n) {
        return of(new int[n], n);
    }

    /**
     * Positions by ascending rank, in random order within a rank.
     *
     * @param rank from 0, below 2¹⁵, one for each position
     */
    int[] of(int[] rank, int n) {
        if (n > POSITION) {
            throw new IllegalArgumentException("at most " + POSITION + " positions, had " + n);
        }
        long[] sortable = new long[n];
        for (int k = 0; k < n; k++) {
            long random = (Draws.bits(key, k) >>> (POSITION_BITS + RANK_BITS)) << POSITION_BITS;
            sortable[k] = ((long) rank[k] << (Long.SIZE - RANK_BITS)) | random | k;
        }
        Arrays.sort(sortable);
        int[] order = new int[n];
        for (int k = 0; k < n; k++) {
            order[k] = (int) (sortable[k] & POSITION);
        }
        return order;
    }
}
