package org.zonelab.engine.policy;

/** Whom a lever reaches: all of China (so also outside the zones), all zones, or the zones a scenario selects. */
public enum Reach {
    NATIONAL,
    ZONES,
    SELECTED
}
