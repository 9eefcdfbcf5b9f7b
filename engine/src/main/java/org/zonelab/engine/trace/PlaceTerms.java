package org.zonelab.engine.trace;

/**
 * Summands of the utility of a zone in the choice of a place, in units of utility: what changed since the base year.
 *
 * @param logBaseShare log of the zone's share in the base year, which holds all that does not change
 * @param tax corporate tax and reliefs
 * @param land price of land
 * @param talent scarcity of talent
 * @param running levers on running cost and productivity
 * @param start approval time, grants on building, one-off costs
 * @param market market potential
 * @param industry firms of the own industry
 * @param origin firms of the own origin
 * @param employment size of the zone
 * @param affinity what levers add directly
 */
public record PlaceTerms(
        double logBaseShare,
        double tax,
        double land,
        double talent,
        double running,
        double start,
        double market,
        double industry,
        double origin,
        double employment,
        double affinity) {
    /** Utility of the zone to a firm without plants of its group. */
    public double sum() {
        return logBaseShare
                + tax
                + land
                + talent
                + running
                + start
                + market
                + industry
                + origin
                + employment
                + affinity;
    }
}
