package org.zonelab.scenarios.yaml;

import java.util.Optional;

/**
 * The same mistake many times over, told once: where it comes first, and how many more follow.
 *
 * @param more how many follow the first
 */
record RepeatedError(Position position, String path, String message, int more) {
    /** One more of what may have happened before; the first keeps its place and words. */
    static Optional<RepeatedError> oneMore(
            Optional<RepeatedError> before, Position position, String path, String message) {
        return Optional.of(before.map(first ->
                        new RepeatedError(first.position, first.path, first.message, Math.addExact(first.more, 1)))
                .orElse(new RepeatedError(position, path, message, 0)));
    }

    void tell(Diagnostics diagnostics) {
        diagnostics.error(position, path, more == 0 ? message : message + "; and " + more + " more");
    }
}
