package org.zonelab.engine.trace;

/**
 * A zone as a firm saw it when it chose a place.
 *
 * @param zone position
 * @param terms of its utility
 * @param distance log of the factor by which the group's plant draws or, far away, puts off; 0 without a group
 * @param own bonus of the place where the firm is: the cost of moving saved; 0 for a new plant
 * @param probability of choosing it
 * @param landPrice RMB million per thousand m2
 * @param approvalDays working days to approval
 */
public record PlaceView(
        int zone,
        PlaceTerms terms,
        double distance,
        double own,
        double probability,
        double landPrice,
        double approvalDays) {
    /** Utility of the zone to this firm. */
    public double utility() {
        return terms.sum() + distance + own;
    }
}
