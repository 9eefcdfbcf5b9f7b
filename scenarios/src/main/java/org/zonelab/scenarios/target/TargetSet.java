package org.zonelab.scenarios.target;

import java.util.List;

/** The targets of one file, by the name a scenario calls them. */
public record TargetSet(String name, List<Target> targets) {
    public TargetSet {
        targets = List.copyOf(targets);
    }
}
