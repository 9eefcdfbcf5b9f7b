package org.zonelab.scenarios.run;

import java.util.Optional;
import org.zonelab.engine.world.NationalTotals;

/**
 * Java memory that a run takes at least, known before anything is built.
 *
 * <pre>need = SHARED + RECORD n + t (REPLICATION + FIRM n) + CENSUS c n</pre>
 *
 * <p>n firms, t replications at once, c censuses of all firms that are kept. A replication holds the solved base year and the world being simulated; its tables by
 * zone and type of firm do not depend on n, and the
 * horizon hardly matters. The constants lie a tenth above the smallest heap with which {@code run}, {@code compare},
 * {@code validate} and {@code backcast} ended at shares of micro entities of 0.1, 1 and 5 % (2026-11, Java 17, parallel collector):
 * what is granted may be fragmented, and two replications may be at their peaks at once.
 *
 * @param firms records of the population, at most
 * @param threads replications simulated at once
 * @param censuses of all firms that are kept until the end
 */
public record MemoryNeed(double firms, int threads, int censuses) {
    private static final double MEGABYTE = 1 << 20;

    /** Program, data, parameters, tables being written; bytes. */
    private static final double SHARED = 60 * MEGABYTE;

    /** One firm in the population that all replications share, and while it is built; bytes. */
    private static final double RECORD = 55;

    /** Tables of one replication, whatever its size; bytes. */
    private static final double REPLICATION = 105 * MEGABYTE;

    /** One firm at the end of the base year and in the world being simulated; bytes. */
    private static final double FIRM = 300;

    /** One firm in one census; bytes. */
    private static final double CENSUS = 64;

    /** What a run takes above its least need to run without haste. */
    private static final double COMFORT = 1.3;

    /**
     * The need of a run.
     *
     * @param totals of the world
     * @param microRate share of micro entities that get a record
     */
    public static MemoryNeed of(NationalTotals totals, double microRate, int threads) {
        double larger =
                totals.aboveScaleFirms() + totals.foreignFirms() + totals.highTechFirms() + totals.tradingFirms();
        return new MemoryNeed(Math.min(totals.entities(), larger + microRate * totals.entities()), threads, 0);
    }

    /** Least memory, bytes. */
    public double bytes() {
        return SHARED + RECORD * firms + threads * (REPLICATION + FIRM * firms) + CENSUS * censuses * firms;
    }

    /** The need with another number of replications at once. */
    public MemoryNeed onThreads(int number) {
        return new MemoryNeed(firms, number, censuses);
    }

    /** The need of simulations that keep so many censuses of all firms. */
    public MemoryNeed keeping(int number) {
        return new MemoryNeed(firms, threads, number);
    }

    /** Whether so many bytes are enough. */
    public boolean fits(long available) {
        return bytes() <= (double) available;
    }

    /**
     * Refuses what would die half-way.
     *
     * @param available bytes that Java may take
     * @throws MemoryShortageException if they are too few
     */
    public void require(long available) {
        shortage(available).ifPresent(text -> {
            throw new MemoryShortageException(text);
        });
    }

    /**
     * What to tell whoever starts the run with less memory than it needs.
     *
     * @param available bytes that Java may take
     * @return empty if it is enough
     */
    public Optional<String> shortage(long available) {
        if (fits(available)) {
            return Optional.empty();
        }
        StringBuilder text = new StringBuilder("this run needs at least " + megabytes(bytes())
                + " MB of Java memory and has " + (available >> 20)
                + " MB; nothing was simulated. Give it more (ZONELAB_JAVA_OPTS=-Xmx"
                + megabytes(COMFORT * bytes()) + "m)");
        int fewer = threads;
        while (fewer > 0 && !onThreads(fewer).fits(available)) {
            fewer--;
        }
        if (fewer > 0) {
            text.append(", or simulate fewer replications at once (--threads ")
                    .append(fewer)
                    .append(')');
        } else if (firms * (RECORD + FIRM) > SHARED + REPLICATION) {
            text.append(", or lower population.microRate");
        }
        return Optional.of(text.toString());
    }

    private static long megabytes(double bytes) {
        return (long) Math.ceil(bytes / MEGABYTE);
    }
}
