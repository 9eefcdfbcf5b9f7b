package org.zonelab.engine.population;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.zonelab.engine.random.Draws;
import org.zonelab.engine.world.Origin;

/**
 * Gives foreign firms their origins: numbers follow the origins' shares of investment in every class and industry, and
 * so does output as nearly as single firms allow.
 */
final class OriginSplit {
    private final List<Origin> origins;
    private final long key;
    /** Firms of each foreign origin and column. */
    private final int[][] slots;

    /**
     * Apportions firms to origins.
     *
     * @param columns foreign firms of each class and industry
     */
    OriginSplit(List<Origin> origins, int[] columns, long key) {
        this.origins = List.copyOf(origins);
        this.key = key;
        double[] shares = origins.stream().skip(1).mapToDouble(Origin::share).toArray();
        int total = Arrays.stream(columns).sum();
        double[][] expected = new double[shares.length][columns.length];
        for (int o = 0; o < shares.length; o++) {
            for (int c = 0; c < columns.length; c++) {
                expected[o][c] = shares[o] * columns[c];
            }
        }
        this.slots = total == 0
                ? new int[shares.length][columns.length]
                : new WholeCounts(key).of(expected, new LargestRemainder(key).of(shares, total), columns);
    }

    /**
     * Firms of each foreign origin, in the order of origins from 1 on.
     *
     * @param firms of one column, largest first
     */
    List<FirmList> split(FirmList firms, int column) {
        int[] ofOrigin = new int[slots.length];
        double[] totals = new double[slots.length];
        for (int o = 0; o < slots.length; o++) {
            ofOrigin[o] = slots[o][column];
            totals[o] = firms.total() * origins.get(o + 1).share();
        }
        int[] origin = new Placement(Draws.bits(key, column)).of(firms.output(), ofOrigin, totals);
        List<FirmList> lists = new ArrayList<>();
        for (int o = 0; o < slots.length; o++) {
            int wanted = o;
            lists.add(firms.select(IntStream.range(0, firms.size())
                    .filter(k -> origin[k] == wanted)
                    .toArray()));
        }
        return lists;
    }
}
