package org.zonelab.engine.policy;

/** Whether zone governments only carry out the levers or also answer each other. */
public enum ZoneConduct {
    /** Zones do what the levers say. */
    PASSIVE,
    /** Zones adjust land price, approval effort and talent grants to what their rivals offer. */
    COMPETING
}
