package org.zonelab.scenarios.scenario;

import java.util.Locale;

/** Whether replications draw assumptions from their ranges or all use the central values. */
public enum AssumptionMode {
    DRAWN,
    CENTRAL;

    public String yamlName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
