package org.zonelab.engine.mechanism.instrument;

import org.zonelab.engine.agent.SizeClass;
import org.zonelab.engine.world.Industry;
import org.zonelab.engine.world.Zone;

/**
 * Firms of one type in one zone, as an instrument sees them.
 *
 * @param origin position of the investor's origin, 0 domestic
 * @param valueAddedPerCapital yearly value added per unit of capital at the base-year user cost, 1/year
 * @param entrantCapital capital of a new plant, RMB million
 * @param firms firms of the type in the zone at the end of the last quarter
 * @param plotRatio floor area per land area in the base year
 * @param landPrice price of land for the full term now, RMB million per thousand m2
 * @param emissionIntensity carbon dioxide this year without levers, t per RMB million of gross output
 */
public record Site(
        Zone zone,
        Industry industry,
        int origin,
        SizeClass size,
        double valueAddedPerCapital,
        double entrantCapital,
        double firms,
        double plotRatio,
        double landPrice,
        double emissionIntensity) {
    public boolean foreign() {
        return origin != 0;
    }

    /** Yearly gross output per unit of value added. */
    public double outputPerValueAdded() {
        return 1 / industry.valueAddedRatio();
    }
}
