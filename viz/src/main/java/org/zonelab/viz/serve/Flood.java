package org.zonelab.viz.serve;

import java.util.function.LongSupplier;

/** Lets so many requests through at once and so many a second after that (token bucket). */
final class Flood {
    private final double burst;
    private final double perSecond;
    private final LongSupplier nanoClock;
    private double left;
    private long asked;

    /** @param nanoClock nanoseconds of a clock; one that goes back saves nothing up meanwhile */
    Flood(double burst, double perSecond, LongSupplier nanoClock) {
        this.burst = burst;
        this.perSecond = perSecond;
        this.nanoClock = nanoClock;
        this.left = burst;
        this.asked = nanoClock.getAsLong();
    }

    /** Whether one more request is let through. */
    synchronized boolean admits() {
        long now = nanoClock.getAsLong();
        left = Math.min(burst, left + Math.max(0, now - asked) / 1e9 * perSecond);
        asked = now;
        if (left < 1) {
            return false;
        }
        left--;
        return true;
    }
}
