package org.zonelab.engine.policy;

/** How a lever's value is written in YAML and stored: everything becomes a double. */
public enum LeverKind {
    /** true or false; stored 1 or 0. */
    SWITCH,
    /** a percentage or a fraction; stored as a fraction. */
    SHARE,
    /** whole or fractional days. */
    DAYS,
    /** whole months. */
    MONTHS,
    /** RMB million (a year where the lever says so). */
    MONEY,
    /** a pure number. */
    NUMBER
}
