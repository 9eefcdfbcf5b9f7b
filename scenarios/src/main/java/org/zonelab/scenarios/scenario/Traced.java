package org.zonelab.scenarios.scenario;

import org.zonelab.scenarios.yaml.Position;

/** A value and where it was stated. */
public record Traced<T>(T value, Position position) {
    /** The place of values that nobody stated. */
    public static final Position DEFAULT = Position.of("default");

    public static <T> Traced<T> byDefault(T value) {
        return new Traced<>(value, DEFAULT);
    }
}
