package org.zonelab.engine.quarter;

import org.zonelab.engine.policy.PublishedZones;

/** Zone outcomes that a target may depend on, as published at the end of the last quarter. */
record PublishedState(BaseYear base, WorldState state) implements PublishedZones {
    @Override
    public double value(String outcome, int zone) {
        return switch (outcome) {
            case "land_used_share" -> state.zones.landUse[zone] / state.zones.landQuota[zone];
            case "land_used" -> state.zones.landUse[zone];
            case "land_price" -> 1000 * state.zones.landPrice[zone];
            case "jobs" -> state.zones.employment[zone];
            case "wage" -> 1e6 * base.world.totals().wage()[zone] * state.zones.relativeWage[zone];
            case "talent" -> state.zones.talent[zone];
            default -> throw new IllegalArgumentException("no zone outcome " + outcome + " to condition on");
        };
    }
}
