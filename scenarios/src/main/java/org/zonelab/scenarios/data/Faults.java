package org.zonelab.scenarios.data;

import java.util.ArrayList;
import java.util.List;

/** Collects faults, so that all are reported at once. */
final class Faults {
    private final List<Fault> found = new ArrayList<>();

    void add(String file, long line, String message) {
        found.add(new Fault(file, line, message));
    }

    boolean none() {
        return found.isEmpty();
    }

    /** All that was found. */
    DataException exception() {
        return new DataException(found);
    }

    /** Stops if anything was found. */
    void throwIfAny() {
        if (!found.isEmpty()) {
            throw new DataException(found);
        }
    }
}
