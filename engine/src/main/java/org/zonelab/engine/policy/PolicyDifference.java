package org.zonelab.engine.policy;

import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * What two policies set differently.
 *
 * @param reach whom the levers reach that differ
 * @param levers paths of the levers that differ, in the order of the catalogue, and {@link #CONDUCT} if zone governments
 *     answer each other under one of the two alone
 */
public record PolicyDifference(Set<Reach> reach, List<String> levers) {
    /** Stands for the conduct of zone governments. */
    public static final String CONDUCT = "zones.compete";

    /** Two policies that set the same. */
    public static final PolicyDifference NONE = new PolicyDifference(Collections.emptySet(), List.of());

    public PolicyDifference {
        reach = Collections.unmodifiableSet(reach);
        levers = List.copyOf(levers);
    }

    /** Whether a lever differs whose path begins so, e.g. {@code land.} */
    public boolean touches(String beginning) {
        return levers.stream().anyMatch(path -> path.startsWith(beginning));
    }
}
