package org.zonelab.engine.quarter;

import org.zonelab.engine.agent.ZoneColumns;
import org.zonelab.engine.random.Draws;

/**
 * Land under the quota: price rations first; a zone at its full quota admits by lottery.
 *
 * <p>A keyed draw of the project against the share of the zone's yearly turnover of land that is still free, so that who
 * is admitted does not depend on the order of arrivals: with enough land everybody is, at a full quota nobody. A project that needs
 * more than a zone has free is refused, however idle the zone usually is.
 */
final class LandAdmission {
    private final double[] openShare;
    private final double[] free;
    private final long key;

    /**
     * Admission in one quarter.
     *
     * @param usualDemand land that base-year entrants take in a quarter, thousand m2, {@code [zone]}
     */
    LandAdmission(ZoneColumns zones, double[] usualDemand, long key) {
        this.key = key;
        openShare = openShares(zones, usualDemand);
        free = free(zones);
    }

    /** Free land over the usual demand of a quarter, at most 1, {@code [zone]}. */
    static double[] openShares(ZoneColumns zones, double[] usualDemand) {
        double[] share = new double[usualDemand.length];
        double[] free = free(zones);
        for (int z = 0; z < share.length; z++) {
            share[z] = usualDemand[z] > 0 ? Math.min(1, free[z] / usualDemand[z]) : 1;
        }
        return share;
    }

    /** Land that the quota leaves, thousand m2, {@code [zone]}. */
    static double[] free(ZoneColumns zones) {
        double[] free = new double[zones.landQuota.length];
        for (int z = 0; z < free.length; z++) {
            free[z] = Math.max(0, zones.landQuota[z] - zones.landUse[z] - zones.redeveloping[z]);
        }
        return free;
    }

    /** Whether a project that needs land gets it; {@code need} in thousand m2. */
    boolean admits(int zone, double need, long id) {
        if (need <= 0) {
            return true;
        }
        boolean drawn = openShare[zone] >= 1 || Draws.uniform(Draws.bits(key, id)) < openShare[zone];
        return drawn && need <= free[zone];
    }
}
