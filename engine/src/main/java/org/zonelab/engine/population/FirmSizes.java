package org.zonelab.engine.population;

import java.util.Arrays;
import org.zonelab.engine.random.Draws;

/** Gives firms of one industry, class and owner their zones and their gross output. */
final class FirmSizes {
    private final PopulationParameters parameters;
    private final long key;

    FirmSizes(PopulationParameters parameters, long key) {
        this.parameters = parameters;
        this.key = key;
    }

    /**
     * Above-scale firms: sizes with a common tail are placed in zones, then moved so that each zone's total holds and no
     * firm falls under the scale.
     *
     * @param counts firms of each zone
     * @param totals gross output of these firms of each zone
     * @param id which industry and owner, for the draws
     */
    FirmList aboveScale(int[] counts, double[] totals, long id) {
        int n = Arrays.stream(counts).sum();
        double[] sizes = new ParetoSizes(parameters.paretoExponent(), parameters.largestOutput())
                .of(n, Arrays.stream(totals).sum());
        int[] place = new Placement(Draws.bits(key, id)).of(sizes, counts, totals);
        double[] placed = new double[counts.length];
        for (int k = 0; k < n; k++) {
            placed[place[k]] += sizes[k];
        }
        short[] zone = new short[n];
        for (int k = 0; k < n; k++) {
            int z = place[k];
            zone[k] = (short) z;
            sizes[k] = moved(sizes[k], placed[z], totals[z], counts[z]);
        }
        return exact(new FirmList(zone, sizes), totals).descending();
    }

    /** Keeps the distance to the scale in proportion where the zone's mean allows it, else all in proportion. */
    private double moved(double size, double placed, double total, int count) {
        double scale = parameters.aboveScaleOutput();
        double spare = total - count * scale;
        double spread = placed - count * scale;
        return spare > 0 && spread > 0 && size > scale
                ? scale + (size - scale) * (spare / spread)
                : size * (total / placed);
    }

    private static FirmList exact(FirmList firms, double[] totals) {
        double[] sum = new double[totals.length];
        for (int k = 0; k < firms.size(); k++) {
            sum[firms.zone()[k]] += firms.output()[k];
        }
        for (int k = 0; k < firms.size(); k++) {
            firms.output()[k] *= totals[firms.zone()[k]] / sum[firms.zone()[k]];
        }
        return firms;
    }

    /**
     * Small firms: sizes under the scale with a given mean, handed out over zones by keyed draws.
     *
     * @param counts firms of each zone
     */
    FirmList small(int[] counts, double mean, long id) {
        int n = Arrays.stream(counts).sum();
        double[] sizes = new ParetoSizes(parameters.paretoExponent(), parameters.aboveScaleOutput()).of(n, n * mean);
        short[] zone = new short[n];
        int k = 0;
        for (int z = 0; z < counts.length; z++) {
            Arrays.fill(zone, k, k + counts[z], (short) z);
            k += counts[z];
        }
        long draws = Draws.bits(key, id);
        int[] order = new KeyedOrder(draws).of(n);
        FirmList firms = new FirmList(new short[n], sizes);
        for (int j = 0; j < n; j++) {
            firms.zone()[j] = zone[order[j]];
        }
        return firms;
    }
}
