package org.zonelab.scenarios.scenario;

import java.util.Optional;
import org.zonelab.scenarios.yaml.Diagnostics;
import org.zonelab.scenarios.yaml.YamlScalar;

/** Reads whole numbers between two ends. */
public record WholeNumber(int low, int high, Diagnostics diagnostics) {
    /** The number; anything else is reported. */
    public Optional<Integer> read(YamlScalar scalar) {
        String text = scalar.text().strip();
        try {
            int value = Integer.parseInt(text);
            if (value >= low && value <= high) {
                return Optional.of(value);
            }
        } catch (NumberFormatException e) {
            // falls through to the message, which is the same for text and for too many digits
        }
        diagnostics.error(scalar, "must be a whole number from " + low + " to " + high + ", not " + scalar.kind());
        return Optional.empty();
    }
}
