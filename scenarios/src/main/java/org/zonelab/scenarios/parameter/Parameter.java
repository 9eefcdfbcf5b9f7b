package org.zonelab.scenarios.parameter;

import java.util.Collections;
import java.util.List;
import org.zonelab.scenarios.yaml.Position;

/**
 * One number of the model with all that is known about it.
 *
 * @param path file and key, e.g. {@code investment.userCostElasticity}
 * @param form whether the value is a number, a switch or a list
 * @param values the central value; several for a list, 1 or 0 for a switch; shares as fractions
 * @param low smallest allowed value
 * @param high largest allowed value
 * @param source publication, law or the word assumption
 * @param position where it stands
 */
public record Parameter(
        String path,
        String meaning,
        String unit,
        Form form,
        List<Double> values,
        double low,
        double high,
        Distribution distribution,
        String source,
        Tag tag,
        Position position) {
    /** What a value looks like. */
    public enum Form {
        NUMBER,
        SWITCH,
        LIST
    }

    public Parameter {
        values = Collections.unmodifiableList(values);
        for (double value : values) {
            if (!(low <= value && value <= high)) {
                throw new IllegalArgumentException(path + " must lie within " + low + " to " + high + ", was " + value);
            }
        }
        if (form != Form.NUMBER && distribution != Distribution.FIXED) {
            throw new IllegalArgumentException(path + ": only a single number can be drawn");
        }
    }

    /** The central value of a single number or switch. */
    public double value() {
        return values.get(0);
    }

    /** Whether replications draw it. */
    public boolean drawn() {
        return distribution != Distribution.FIXED;
    }
}
