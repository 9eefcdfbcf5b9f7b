package org.zonelab.engine.quarter;

import org.zonelab.engine.agent.ZoneColumns;
import org.zonelab.engine.mechanism.location.AttractionChange;

/** What has changed in the zones since the base year, as firms that look for a place see it; logs, worked out once a quarter. */
final class ZoneChanges {
    private final BaseYear base;
    private final double[] marketPotential;
    private final double[] employment;
    /** {@code [zone * industries + industry]}. */
    private final double[] industryFirms;
    /** {@code [zone * origins + origin]}. */
    private final double[] originFirms;

    ZoneChanges(BaseYear base) {
        this.base = base;
        marketPotential = new double[base.zones()];
        employment = new double[base.zones()];
        industryFirms = new double[base.zones() * base.industries()];
        originFirms = new double[base.zones() * base.origins()];
    }

    /**
     * Reads what zones published.
     *
     * @param trend growth of the stock of firms and jobs since the base year, which is no attraction of a zone
     */
    void update(ZoneColumns zones, double trend) {
        for (int z = 0; z < employment.length; z++) {
            marketPotential[z] = AttractionChange.ratio(1, zones.marketPotential[z]);
            employment[z] = AttractionChange.ratio(base.employment[z], zones.employment[z] / trend);
        }
        for (int k = 0; k < industryFirms.length; k++) {
            industryFirms[k] = AttractionChange.firms(base.industryFirms[k], zones.industryFirms[k] / trend);
        }
        for (int k = 0; k < originFirms.length; k++) {
            originFirms[k] = AttractionChange.firms(base.originFirms[k], zones.originFirms[k] / trend);
        }
    }

    AttractionChange of(int zone, int industry, int origin, double returnPoints) {
        return new AttractionChange(
                returnPoints,
                marketPotential[zone],
                industryFirms[zone * base.industries() + industry],
                originFirms[zone * base.origins() + origin],
                employment[zone]);
    }
}
