package org.zonelab.engine.quarter;

import org.zonelab.engine.numeric.Bounds;

/**
 * What the world outside does, and how the base year opened; see {@code parameters/conditions.yaml}.
 *
 * @param foreignClimate arrivals and new equity from abroad from 2025 on, relative to 2024
 * @param entrantEquityShare share of an entrant's capital that its foreign parent pays in
 * @param entrantDispersion standard deviation of the log of entrants' capital
 * @param openingClaims claims of the deferral in the zones before the base year, RMB million
 * @param openingClaimsGrowth their growth a year
 * @param openingSurvival yearly share of old claims recovered before the base year
 * @param subsidiaryShare base-year profit put into subsidiaries by their own parent firm, relative to claims
 */
public record ConditionsParameters(
        double foreignClimate,
        double entrantEquityShare,
        double entrantDispersion,
        double openingClaims,
        double openingClaimsGrowth,
        double openingSurvival,
        double subsidiaryShare) {
    public ConditionsParameters {
        Bounds.within("foreignClimate", foreignClimate, 0.1, 3);
        Bounds.within("entrantEquityShare", entrantEquityShare, 0, 1);
        Bounds.within("entrantDispersion", entrantDispersion, 0, 2);
        Bounds.within("openingClaims", openingClaims, 0, 1e7);
        Bounds.within("openingClaimsGrowth", openingClaimsGrowth, -0.5, 1);
        Bounds.within("openingSurvival", openingSurvival, 0, 1);
        Bounds.within("subsidiaryShare", subsidiaryShare, 0, 10);
    }
}
