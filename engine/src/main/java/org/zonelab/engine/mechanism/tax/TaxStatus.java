package org.zonelab.engine.mechanism.tax;

/** Which corporate tax rate a firm is entitled to. */
public enum TaxStatus {
    STANDARD,
    /** Certified high-tech enterprise. */
    HIGH_TECH,
    /** Encouraged industry in the western provinces, while that rule lasts. */
    ENCOURAGED_WEST
}
