package org.zonelab.engine.mechanism.location;

/** Winner of a race between zones and the time it arrived; written by {@link ZoneRace}, reused by its caller. */
public final class ZoneArrival {
    /** No zone arrived before the threshold. */
    public static final int NONE = -1;

    private int zone = NONE;
    private double time = Double.POSITIVE_INFINITY;

    void set(int winner, double arrival) {
        zone = winner;
        time = arrival;
    }

    /** Zone that arrived first, or {@link #NONE}. */
    public int zone() {
        return zone;
    }

    /** Its arrival time; the threshold if no zone arrived before it. */
    public double time() {
        return time;
    }
}
