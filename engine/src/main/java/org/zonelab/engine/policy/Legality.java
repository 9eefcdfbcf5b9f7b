package org.zonelab.engine.policy;

/** Whether the lever is in force today, would need a pilot, or is barred by law. */
public enum Legality {
    IN_FORCE,
    NEEDS_PILOT,
    BARRED
}
