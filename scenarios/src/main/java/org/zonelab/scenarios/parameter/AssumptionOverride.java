package org.zonelab.scenarios.parameter;

import java.util.Optional;
import java.util.OptionalDouble;
import org.zonelab.scenarios.parameter.Parameter.Form;
import org.zonelab.scenarios.yaml.Diagnostics;
import org.zonelab.scenarios.yaml.Plain;
import org.zonelab.scenarios.yaml.Position;
import org.zonelab.scenarios.yaml.Quantity;
import org.zonelab.scenarios.yaml.Suggestion;
import org.zonelab.scenarios.yaml.Words;
import org.zonelab.scenarios.yaml.YamlScalar;

/**
 * A parameter that a scenario sets to one value, the same in both worlds and in every replication.
 *
 * @param value within the parameter's range; 1 or 0 for a switch
 * @param position where the scenario says so
 */
public record AssumptionOverride(String path, double value, Position position) {
    /** Reads the value of a path; reports an unknown path, a wrong form, a value out of range. */
    public static Optional<AssumptionOverride> read(
            String path, YamlScalar scalar, ParameterCatalogue catalogue, Diagnostics diagnostics) {
        Optional<Parameter> found = catalogue.find(path);
        if (found.isEmpty()) {
            diagnostics.error(scalar, unknown(path, catalogue));
            return Optional.empty();
        }
        Parameter parameter = found.get();
        if (parameter.form() == Form.LIST) {
            diagnostics.error(scalar, "is a list and cannot be set in a scenario; edit its parameter file");
            return Optional.empty();
        }
        if (parameter.form() == Form.SWITCH) {
            return new Words(diagnostics)
                    .onOff(scalar)
                    .map(on -> new AssumptionOverride(path, on ? 1 : 0, scalar.position()));
        }
        OptionalDouble number = Quantity.SHARE.read(scalar, diagnostics);
        if (number.isEmpty()) {
            return Optional.empty();
        }
        double value = number.getAsDouble();
        if (value < parameter.low() || value > parameter.high()) {
            diagnostics.error(
                    scalar,
                    Plain.number(value) + " is outside the range, allowed: " + Plain.number(parameter.low()) + " to "
                            + Plain.number(parameter.high())
                            + (parameter.unit().equals("1") ? "" : " (" + parameter.unit() + ")"));
            return Optional.empty();
        }
        return Optional.of(new AssumptionOverride(path, value, scalar.position()));
    }

    /** What to say of a path that no parameter has. */
    public static String unknown(String path, ParameterCatalogue catalogue) {
        return "unknown assumption, scenarios/parameters lists all" + Suggestion.hint(path, catalogue.paths());
    }
}
