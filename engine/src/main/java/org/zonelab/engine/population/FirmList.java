package org.zonelab.engine.population;

import java.util.stream.IntStream;

/**
 * Some firms of one industry, class and owner.
 *
 * @param zone zone of each
 * @param output gross output of each, RMB million a year
 */
record FirmList(short[] zone, double[] output) {
    int size() {
        return zone.length;
    }

    double total() {
        double total = 0;
        for (double o : output) {
            total += o;
        }
        return total;
    }

    /** The same firms, largest first; equal ones keep their order. */
    FirmList descending() {
        return select(IntStream.range(0, size())
                .boxed()
                .sorted((a, b) -> Double.compare(output[b], output[a]))
                .mapToInt(Integer::intValue)
                .toArray());
    }

    /** The same firms by zone, within a zone in the order they have. */
    FirmList byZone(int zones) {
        int[] next = new int[zones + 1];
        for (short z : zone) {
            next[z + 1]++;
        }
        for (int z = 0; z < zones; z++) {
            next[z + 1] += next[z];
        }
        int[] order = new int[size()];
        for (int k = 0; k < order.length; k++) {
            order[next[zone[k]]++] = k;
        }
        return select(order);
    }

    /** Firms at the given positions. */
    FirmList select(int[] positions) {
        FirmList selected = new FirmList(new short[positions.length], new double[positions.length]);
        for (int k = 0; k < positions.length; k++) {
            selected.zone[k] = zone[positions[k]];
            selected.output[k] = output[positions[k]];
        }
        return selected;
    }
}
