package org.zonelab.scenarios.scenario;

import java.util.Optional;
import java.util.OptionalDouble;
import org.zonelab.engine.policy.Lever;
import org.zonelab.engine.policy.LeverKind;
import org.zonelab.scenarios.yaml.Diagnostics;
import org.zonelab.scenarios.yaml.Plain;
import org.zonelab.scenarios.yaml.Quantity;
import org.zonelab.scenarios.yaml.Words;
import org.zonelab.scenarios.yaml.YamlScalar;

/** The value of a lever: from the text of a file to the engine's number, and back. */
public final class LeverValue {
    private LeverValue() {}

    /** The engine's number; a wrong unit or a value out of range is reported. */
    public static Optional<Double> read(Lever lever, YamlScalar scalar, Diagnostics diagnostics) {
        if (lever.kind() == LeverKind.SWITCH) {
            return new Words(diagnostics).onOff(scalar).map(on -> on ? 1.0 : 0.0);
        }
        OptionalDouble number = quantity(lever.kind()).read(scalar, diagnostics);
        if (number.isEmpty()) {
            return Optional.empty();
        }
        double value = number.getAsDouble();
        if (value < lever.low() || value > lever.high()) {
            double percent = value / 100;
            boolean forgotten = lever.kind() == LeverKind.SHARE
                    && !scalar.text().contains("%")
                    && percent >= lever.low()
                    && percent <= lever.high();
            diagnostics.error(
                    scalar,
                    scalar.kind() + " is outside the range, allowed: " + text(lever, lever.low()) + " to "
                            + text(lever, lever.high())
                            + (forgotten ? "; did you mean " + scalar.text().strip() + "%?" : ""));
            return Optional.empty();
        }
        return Optional.of(value);
    }

    /** The value as one would write it in a file. */
    public static String text(Lever lever, double value) {
        return switch (lever.kind()) {
            case SWITCH -> value == 0 ? "false" : "true";
            case SHARE -> Plain.percent(value);
            case DAYS -> Plain.number(value) + " days";
            case MONTHS -> Plain.number(value) + " months";
            case MONEY -> Plain.number(value) + " million RMB";
            case NUMBER -> Plain.number(value);
        };
    }

    /** What may be written for a lever's value. */
    public static String wanted(Lever lever) {
        return lever.kind() == LeverKind.SWITCH
                ? "true or false"
                : quantity(lever.kind()).wanted();
    }

    /** The quantity that values of a kind are written in. */
    public static Quantity quantity(LeverKind kind) {
        return switch (kind) {
            case SWITCH, NUMBER -> Quantity.NUMBER;
            case SHARE -> Quantity.SHARE;
            case DAYS -> Quantity.DAYS;
            case MONTHS -> Quantity.MONTHS;
            case MONEY -> Quantity.MONEY;
        };
    }
}
