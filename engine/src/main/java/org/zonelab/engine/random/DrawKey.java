package org.zonelab.engine.random;

/**
 * Key of all draws of one kind in one step: the part of a draw's address shared by all agents.
 *
 * <p>Computed once per pass; {@link Draws} combines it with the permanent id of an agent. Within one kind of difference
 * (seeds, or replications of a seed, or purposes of a replication, or steps of a purpose) keys never coincide, since the
 * finaliser is a bijection; otherwise they do by chance of 2^-64 alone.
 */
public final class DrawKey {
    private DrawKey() {}

    /**
     * Key of (seed, replication, purpose, step).
     *
     * @param seed any number
     * @param replication from 0; any number is allowed
     * @param step quarters since the start of the base year; any number is allowed, 0 for what happens once
     */
    public static long of(long seed, int replication, Purpose purpose, int step) {
        long key = Draws.finalised(seed + Draws.INCREMENT);
        key = Draws.finalised(key + (replication + 1L) * Draws.INCREMENT);
        key = Draws.finalised(key + purpose.code() * Draws.INCREMENT);
        return Draws.finalised(key + (step + 1L) * Draws.INCREMENT);
    }
}
