package org.zonelab.engine.mechanism.innovation;

import org.zonelab.engine.mechanism.pipeline.Annuity;
import org.zonelab.engine.numeric.Bounds;

/**
 * Grant for technical upgrading and new equipment.
 *
 * <pre>
 * price of capital  q = 1 − g μ
 * pp = 100 a g μ
 * </pre>
 *
 * <p>g grant as a share of equipment cost, μ share of equipment in capital, a annuity of the investor. The first multiplies
 * the user cost of investment, the second the return of a new plant; a project meets one of the two. Source: plan of 2025
 * (technical transformation, equipment renewal), rate not stated.
 *
 * @param equipmentShare μ, fraction; the one of the tax parameters
 */
public record UpgradeGrant(double equipmentShare) {
    public UpgradeGrant {
        Bounds.within("equipmentShare", equipmentShare, 0, 1);
    }

    /** Price of a unit of capital after the grant, fraction; exactly 1 without one. */
    public double capitalPrice(double grantShare) {
        return 1 - grantShare * equipmentShare;
    }

    /** Gain of a new plant, percentage points of yearly return. */
    public double percentagePoints(double grantShare, Annuity annuity) {
        return annuity.percentagePoints(grantShare * equipmentShare);
    }

    /** Public cost, RMB million, of a given fixed investment (RMB million). */
    public double cost(double grantShare, double investment) {
        return grantShare * equipmentShare * investment;
    }
}
