package org.zonelab.engine.outcome;

/** How quarters become a year: flows add, stocks take the last quarter, levels average, ratios are recomputed. */
public enum OutcomeKind {
    FLOW,
    STOCK,
    LEVEL,
    RATIO
}
