package org.zonelab.engine.mechanism.tax;

import org.zonelab.engine.numeric.Bounds;
import org.zonelab.engine.world.Origin;

/**
 * Withholding rate on dividends of a foreign group: the treaty rate of its origin, or the statutory rate if it fails the
 * beneficial-owner or holding tests.
 *
 * <p>Sources: CIT Law arts. 3 and 4, Implementing Regulations art. 91 (10 %); tax treaties (5 % for direct holdings of
 * 25 % in several, Hong Kong among them); STA 2009 No. 81 (holding window).
 *
 * @param failureShare share of treaty investors that fail the tests
 */
public record WithholdingRate(double failureShare) {
    public WithholdingRate {
        Bounds.within("failureShare", failureShare, 0, 1);
    }

    /**
     * Rate of one group.
     *
     * @param draw the group's permanent uniform draw in [0, 1)
     */
    public double of(Origin origin, double draw) {
        return draw < failureShare ? origin.statutoryRate() : origin.treatyRate();
    }

    /** Mean rate over groups of an origin. */
    public double mean(Origin origin) {
        return failureShare * origin.statutoryRate() + (1 - failureShare) * origin.treatyRate();
    }
}
