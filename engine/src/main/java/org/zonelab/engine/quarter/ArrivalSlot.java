package org.zonelab.engine.quarter;

/**
 * The permanent id of an arrival: its slot, so that the same arrivals exist in all worlds.
 *
 * @param type position of the cohort
 * @param quarter in which it looks for a place
 * @param number among those of the type and quarter
 */
record ArrivalSlot(int type, int quarter, int number) {
    /** Ids of arrivals start here; base firms have smaller ones. */
    private static final long FIRST_ID = 1L << 50;

    private static final int QUARTER_OFFSET = 64;
    private static final int TYPE_BITS = 36;
    private static final int QUARTER_BITS = 24;

    static long id(int type, int quarter, int number) {
        return FIRST_ID + ((long) type << TYPE_BITS) + ((long) (quarter + QUARTER_OFFSET) << QUARTER_BITS) + number;
    }

    /** Whether an id is that of an arrival. */
    static boolean isArrival(long id) {
        return id >= FIRST_ID;
    }

    /** The slot of an arrival's id. */
    static ArrivalSlot of(long id) {
        long slot = id - FIRST_ID;
        return new ArrivalSlot(
                (int) (slot >> TYPE_BITS),
                (int) ((slot >> QUARTER_BITS) & ((1 << (TYPE_BITS - QUARTER_BITS)) - 1)) - QUARTER_OFFSET,
                (int) (slot & ((1 << QUARTER_BITS) - 1)));
    }
}
