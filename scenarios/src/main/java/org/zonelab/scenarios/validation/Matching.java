package org.zonelab.scenarios.validation;

import java.util.HashMap;
import java.util.Map;
import org.zonelab.engine.outcome.FirmCensus;

/** Finds the same firm in another census. */
final class Matching {
    private static final int NONE = -1;

    private final Map<Long, Integer> positions;

    Matching(FirmCensus census) {
        positions = new HashMap<>(2 * census.size());
        for (int k = 0; k < census.size(); k++) {
            positions.put(census.id()[k], k);
        }
    }

    /** Position of the firm, -1 if it is not there. */
    int of(long id) {
        return positions.getOrDefault(id, NONE);
    }
}
