package org.zonelab.scenarios.result;

import java.util.List;

/**
 * Second replications with the assumptions of the first and other luck, by which a range is split. A twin is a replication
 * numbered beyond all that may be asked for; it enters {@code bands.csv} and no other table.
 */
public final class LuckTwins {
    /** Distance between the numbers of a replication and of its twin. */
    private static final int OFFSET = 1 << 20;

    private LuckTwins() {}

    /** The number of a replication's twin. */
    public static int of(int replication) {
        return replication + OFFSET;
    }

    /** Numbers of the twins of replications. */
    public static List<Integer> of(List<Integer> replications) {
        return replications.stream().map(LuckTwins::of).toList();
    }

    /** The replication whose assumptions a number has: its own, or that of which it is the twin. */
    public static int original(int number) {
        return number % OFFSET;
    }

    /** Whether a number is that of a twin. */
    static boolean isTwin(int number) {
        return number >= OFFSET;
    }
}
