package org.zonelab.engine.quarter;

import org.zonelab.engine.agent.ZoneColumns;
import org.zonelab.engine.random.Draws;

/**
 * Land under the quota: price rations first; a zone at its full quota admits by lottery.
 *
 * <p>A keyed draw of the project against the share of the zone's yearly turnover of land that is still free, so that who
 * is admitted does not depend on the order of arrivals: with enough land everybody is, at a full quota nobody.
 */
final class LandAdmission {
    private final double[] openShare;
    private final long key;

    /**
     * Admission in one quarter.
     *
     * @param usualDemand land that base-year entrants take in a quarter, thousand m2, {@code [zone]}
     */
    LandAdmission(ZoneColumns zones, double[] usualDemand, long key) {
        this.key = key;
        openShare = openShares(zones, usualDemand);
    }

    /** Free land over the usual demand of a quarter, at most 1, {@code [zone]}. */
    static double[] openShares(ZoneColumns zones, double[] usualDemand) {
        double[] share = new double[usualDemand.length];
        for (int z = 0; z < share.length; z++) {
            double free = zones.landQuota[z] - zones.landUse[z] - zones.redeveloping[z];
            share[z] = usualDemand[z] > 0 ? Math.max(0, Math.min(1, free / usualDemand[z])) : 1;
        }
        return share;
    }

    /** Whether a project that needs land gets it; {@code need} in thousand m2. */
    boolean admits(int zone, double need, long id) {
        return need <= 0 || openShare[zone] >= 1 || Draws.uniform(Draws.bits(key, id)) < openShare[zone];
    }
}
