package org.zonelab.engine.policy;

import java.util.List;

/** All settings of one scenario; where two overlap in time and target, the later one wins. */
public record Policy(String scenario, List<LeverSetting> settings) {
    public Policy {
        settings = List.copyOf(settings);
    }
}
