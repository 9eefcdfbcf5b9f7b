package org.zonelab.engine.quarter;

import org.zonelab.engine.numeric.Bounds;

/**
 * What the world outside does, and how the base year opened; see {@code parameters/conditions.yaml}.
 *
 * @param foreignClimate arrivals and new equity from abroad from 2025 on, relative to 2024
 * @param entrantEquityShare share of an entrant's capital that its foreign parent pays in
 * @param entrantDispersion standard deviation of the log of entrants' capital
 */
public record ConditionsParameters(double foreignClimate, double entrantEquityShare, double entrantDispersion) {
    public ConditionsParameters {
        Bounds.within("foreignClimate", foreignClimate, 0.1, 3);
        Bounds.within("entrantEquityShare", entrantEquityShare, 0, 1);
        Bounds.within("entrantDispersion", entrantDispersion, 0, 2);
    }
}
