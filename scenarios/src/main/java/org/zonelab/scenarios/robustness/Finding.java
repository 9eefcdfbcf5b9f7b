package org.zonelab.scenarios.robustness;

import java.util.Locale;

/** A figure of a pair of worlds that a report leads with: nation, whole horizon. */
public enum Finding {
    ADDITIONAL_INVESTMENT("million RMB"),
    FDI("million RMB"),
    VALUE_ADDED("million RMB"),
    JOB_YEARS("person-years"),
    DEADWEIGHT_SHARE("share of claims"),
    PUBLIC_COST("million RMB"),
    COST_PER_ADDITIONAL_YUAN("yuan");

    private final String unit;

    Finding(String unit) {
        this.unit = unit;
    }

    public String unit() {
        return unit;
    }

    /** Name of the outcome. */
    public String outcome() {
        return name().toLowerCase(Locale.ROOT);
    }
}
