package org.zonelab.engine.mechanism.administration;

import org.zonelab.engine.mechanism.instrument.Site;

/**
 * A yearly cost of the same size for every firm, as a share of value added, so that small firms bear most.
 *
 * <pre>s = c e / (K p),   |s| ≤ 0.2</pre>
 *
 * <p>c cost (RMB million a year), K capital of a new plant of the type (RMB million), e its ratio to the mean plant, p yearly
 * value added per capital. The bound keeps the smallest firms from losing more than a fifth of value added.
 *
 * @param entrantShare e
 */
public record FixedCost(double entrantShare) {
    private static final double MOST = 0.2;

    /** Cost as a share of value added of a firm of the site; negative if the cost is. */
    public double share(double cost, Site site) {
        double valueAdded = site.entrantCapital() / entrantShare * site.valueAddedPerCapital();
        return Math.max(-MOST, Math.min(MOST, cost / valueAdded));
    }
}
