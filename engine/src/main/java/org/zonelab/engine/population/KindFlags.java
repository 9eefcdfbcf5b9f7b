package org.zonelab.engine.population;

/**
 * Marks firms of a kind by keyed draws.
 *
 * @param zone zone of each record
 */
record KindFlags(short[] zone) {
    /**
     * Marks firms in each zone: in a random order of its firms those from {@code skip} to {@code skip + count}.
     *
     * @param flag of each record, written
     * @param from first record of the class and industry
     * @param to one past the last
     * @param skip {@code [zone]}
     * @param count {@code [zone]}, with skip at most the zone's firms
     */
    void mark(boolean[] flag, int from, int to, int[] skip, int[] count, long key) {
        int[] rank = new int[to - from];
        for (int k = 0; k < rank.length; k++) {
            rank[k] = zone[from + k];
        }
        int[] order = new KeyedOrder(key).of(rank, rank.length);
        int[] seen = new int[count.length];
        for (int position : order) {
            int z = rank[position];
            if (seen[z] >= skip[z] && seen[z] < skip[z] + count[z]) {
                flag[from + position] = true;
            }
            seen[z]++;
        }
        for (int z = 0; z < count.length; z++) {
            if (count[z] > 0 && skip[z] + count[z] > seen[z]) {
                throw new IllegalStateException(
                        "zone " + z + " has " + seen[z] + " firms, cannot mark " + skip[z] + " + " + count[z]);
            }
        }
    }
}
