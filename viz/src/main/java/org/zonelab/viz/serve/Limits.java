package org.zonelab.viz.serve;

import java.util.List;
import org.zonelab.engine.world.NationalTotals;
import org.zonelab.scenarios.run.MemoryNeed;

/**
 * How much one server takes on, so that it can be left running.
 *
 * @param bodyBytes largest body of a request
 * @param quarters most quarters of a world, those of the base year included
 * @param replications most replications of an answer
 * @param microRate finest sample of micro entities
 * @param active answers computed or waiting and looks at firms at once
 * @param kept answers that can be read, the oldest finished ones go first
 * @param seconds after which an answer is given up
 * @param streams open streams of events
 * @param burst requests that may come at once
 * @param perSecond requests a second that may go on coming
 */
public record Limits(
        int bodyBytes,
        int quarters,
        int replications,
        double microRate,
        int active,
        int kept,
        int seconds,
        int streams,
        int burst,
        double perSecond) {
    /** For one machine with a few cores and a few people. */
    public static final Limits USUAL = new Limits(64 * 1024, 64, 32, 0.01, 4, 8, 300, 12, 120, 20);

    /** Samples that the page offers, finest first. */
    private static final List<Double> RATES = List.of(0.01, 0.005, 0.001);

    /**
     * The same limits, with the finest sample of micro entities that Java has memory for.
     *
     * @param threads replications simulated at once
     * @param available bytes that Java may take
     * @throws org.zonelab.scenarios.run.MemoryShortageException if the coarsest sample needs more
     */
    public Limits within(NationalTotals totals, int threads, long available) {
        int held = Math.max(WarmBlocks.LEAST, threads);
        double coarsest = RATES.get(RATES.size() - 1);
        MemoryNeed.of(totals, coarsest, held).require(available);
        double finest = RATES.stream()
                .filter(rate ->
                        rate <= microRate && MemoryNeed.of(totals, rate, held).fits(available))
                .findFirst()
                .orElse(coarsest);
        return new Limits(bodyBytes, quarters, replications, finest, active, kept, seconds, streams, burst, perSecond);
    }
}
