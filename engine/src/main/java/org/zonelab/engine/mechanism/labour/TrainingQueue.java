package org.zonelab.engine.mechanism.labour;

/**
 * Dual training: seats filled today are graduates some years later.
 *
 * <pre>graduates_t = ρ seats_{t − n},   n = 4 × years</pre>
 *
 * <p>The queue is a ring of n slots a zone, held by the caller as one array {@code [slot * zones + zone]}, empty at the
 * start: seats that exist in the base year are part of the base inflow. ρ share that stays. Assumption: three years.
 */
public record TrainingQueue(LabourParameters parameters) {
    /** Slots of the ring: quarters of training, at least 1. */
    public int slots() {
        return (int) StrictMath.round(4 * parameters.trainingYears());
    }

    /**
     * Takes graduates out of the ring and puts this quarter's trainees in.
     *
     * @param quarter running number of the quarter, from 0
     * @param seats additional seats a year, persons, {@code [zone]}
     * @param queue trainees by slot, {@code [slot * zones + zone]}; updated
     * @param graduates written: persons who join the zone's talent, {@code [zone]}
     */
    public void advance(int quarter, double[] seats, double[] queue, double[] graduates) {
        int first = quarter % slots() * seats.length;
        for (int zone = 0; zone < seats.length; zone++) {
            graduates[zone] = parameters.trainingRetention() * queue[first + zone];
            queue[first + zone] = seats[zone] / 4;
        }
    }
}
