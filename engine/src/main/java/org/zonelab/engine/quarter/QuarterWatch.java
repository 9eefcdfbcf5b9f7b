package org.zonelab.engine.quarter;

/** Told of each quarter of a world after the base year as soon as it is simulated, on the thread that simulates it. */
@FunctionalInterface
public interface QuarterWatch {
    /** Looks away. */
    QuarterWatch NONE = (quarter, row) -> {};

    /**
     * A quarter is over.
     *
     * @param quarter quarters since the start of the base year
     * @param row one row of {@link org.zonelab.engine.outcome.WorldSeries#values}, not to be changed
     */
    void simulated(int quarter, double[] row);
}
