package org.zonelab.scenarios.sweep;

import java.util.List;
import java.util.function.DoubleUnaryOperator;

/**
 * One input that is varied.
 *
 * @param path of the lever or parameter
 * @param unit of its values
 * @param values that a grid takes, ascending or as stated; empty in a sample
 * @param quantile value at a share of the range, for a sample
 */
public record Axis(String path, String unit, List<Double> values, DoubleUnaryOperator quantile) {
    public Axis {
        values = List.copyOf(values);
    }

    /** An axis of a grid. */
    static Axis of(String path, String unit, List<Double> values) {
        return new Axis(path, unit, values, u -> {
            throw new IllegalStateException(path + " has values, not a range");
        });
    }

    /** An axis with every value of a range as likely as any other. */
    static Axis uniform(String path, String unit, double low, double high) {
        return new Axis(path, unit, List.of(), u -> low + u * (high - low));
    }
}
