package org.zonelab.engine.mechanism.pipeline;

/**
 * Who gets land in a zone whose quota is full: the last resort after price.
 *
 * <p>Applicants of a zone stand in the order of their keyed uniform number (ties by permanent id) and are admitted while
 * the land of all admitted so far fits; the rest are refused and choose again. Where everybody fits there is no lottery.
 * Because the admitted are a prefix of an order that does not depend on the scenario, more land never costs anyone its
 * lot. Cost n log n per crowded zone, n all
 * applicants.
 */
public record LandLottery() {
    /**
     * Admits or refuses.
     *
     * @param zone zone of each applicant
     * @param land land each applicant needs, thousand m2, at least 0
     * @param priority keyed uniform number of each applicant; smallest first
     * @param id permanent id of each applicant, unique
     * @param applicants number of applicants; longer arrays are not read beyond it
     * @param available free land of each zone, thousand m2; reduced by what is admitted
     * @param admitted written: whether each applicant got land
     */
    public void draw(
            int[] zone,
            double[] land,
            double[] priority,
            long[] id,
            int applicants,
            double[] available,
            boolean[] admitted) {
        double[] demand = new double[available.length];
        for (int k = 0; k < applicants; k++) {
            demand[zone[k]] += land[k];
        }
        for (int k = 0; k < applicants; k++) {
            admitted[k] = demand[zone[k]] <= available[zone[k]];
        }
        int[] order = new int[applicants];
        for (int z = 0; z < available.length; z++) {
            if (demand[z] <= available[z]) {
                available[z] -= demand[z];
            } else {
                int count = gather(zone, applicants, z, order);
                sort(order, count, priority, id);
                available[z] = admit(order, count, land, available[z], admitted);
            }
        }
    }

    private static int gather(int[] zone, int applicants, int wanted, int[] order) {
        int count = 0;
        for (int k = 0; k < applicants; k++) {
            if (zone[k] == wanted) {
                order[count++] = k;
            }
        }
        return count;
    }

    private static double admit(int[] order, int count, double[] land, double available, boolean[] admitted) {
        double left = available;
        for (int position = 0; position < count && land[order[position]] <= left; position++) {
            left -= land[order[position]];
            admitted[order[position]] = true;
        }
        return left;
    }

    /** Heap sort of positions by priority, then id: in place, no boxing. */
    private static void sort(int[] order, int count, double[] priority, long[] id) {
        for (int root = count / 2 - 1; root >= 0; root--) {
            sift(order, root, count, priority, id);
        }
        for (int end = count - 1; end > 0; end--) {
            int largest = order[0];
            order[0] = order[end];
            order[end] = largest;
            sift(order, 0, end, priority, id);
        }
    }

    private static void sift(int[] order, int start, int count, double[] priority, long[] id) {
        int root = start;
        while (2 * root + 1 < count) {
            int child = 2 * root + 1;
            if (child + 1 < count && before(order[child], order[child + 1], priority, id)) {
                child++;
            }
            if (!before(order[root], order[child], priority, id)) {
                return;
            }
            int held = order[root];
            order[root] = order[child];
            order[child] = held;
            root = child;
        }
    }

    private static boolean before(int a, int b, double[] priority, long[] id) {
        int byPriority = Double.compare(priority[a], priority[b]);
        return byPriority != 0 ? byPriority < 0 : id[a] < id[b];
    }
}
