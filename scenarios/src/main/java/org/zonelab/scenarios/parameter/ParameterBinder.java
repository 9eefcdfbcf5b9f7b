package org.zonelab.scenarios.parameter;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.zonelab.scenarios.parameter.Parameter.Form;
import org.zonelab.scenarios.yaml.Diagnostics;
import org.zonelab.scenarios.yaml.Position;
import org.zonelab.scenarios.yaml.Suggestion;

/**
 * Fills a tree of records by the names of their components: the component {@code investment} of the root, a record with
 * the component {@code userCostElasticity}, takes the parameter {@code investment.userCostElasticity}. Leaves are
 * {@code double}, {@code int}, {@code boolean} or {@code double[]}.
 */
public final class ParameterBinder {
    private final ParameterCatalogue catalogue;

    public ParameterBinder(ParameterCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * Reports every component without a parameter, every parameter without a component, every value of the wrong form,
     * and what the records themselves refuse at the central values.
     *
     * @param folder where the parameter files are, for messages about what is missing
     */
    public void check(Class<? extends Record> root, String folder, Diagnostics diagnostics) {
        Map<String, Class<?>> leaves = new LinkedHashMap<>();
        collect(root, "", leaves);
        leaves.forEach((path, type) -> checkLeaf(path, type, folder, diagnostics));
        for (Parameter parameter : catalogue.all()) {
            if (!leaves.containsKey(parameter.path())) {
                diagnostics.error(
                        parameter.position(),
                        parameter.path(),
                        "no mechanism uses this parameter" + Suggestion.hint(parameter.path(), leaves.keySet()));
            }
        }
        if (!diagnostics.hasErrors()) {
            try {
                bind(root, ParameterPoint.central(catalogue));
            } catch (IllegalArgumentException e) {
                diagnostics.error(Position.of(folder), "", String.valueOf(e.getMessage()));
            }
        }
    }

    private void checkLeaf(String path, Class<?> type, String folder, Diagnostics diagnostics) {
        var found = catalogue.find(path);
        if (found.isEmpty()) {
            diagnostics.error(
                    Position.of(folder), path, "this parameter is missing" + Suggestion.hint(path, catalogue.paths()));
            return;
        }
        Form wanted = form(type);
        Parameter parameter = found.get();
        if (parameter.form() != wanted) {
            diagnostics.error(parameter.position(), path, "the value must be " + inWords(wanted));
        } else if (type == int.class && parameter.value() != Math.rint(parameter.value())) {
            diagnostics.error(parameter.position(), path, "the value must be a whole number");
        }
    }

    private static String inWords(Form form) {
        return switch (form) {
            case NUMBER -> "a single number";
            case SWITCH -> "true or false";
            case LIST -> "a list of numbers";
        };
    }

    private static Form form(Class<?> type) {
        if (type == boolean.class) {
            return Form.SWITCH;
        }
        return type == double[].class ? Form.LIST : Form.NUMBER;
    }

    private static void collect(Class<?> record, String prefix, Map<String, Class<?>> leaves) {
        for (RecordComponent component : record.getRecordComponents()) {
            String path = prefix + component.getName();
            Class<?> type = component.getType();
            if (type.isRecord()) {
                collect(type, path + ".", leaves);
            } else if (type == double.class || type == int.class || type == boolean.class || type == double[].class) {
                leaves.put(path, type);
            } else {
                throw new IllegalArgumentException(path + " has type " + type.getName() + ", which no file can fill");
            }
        }
    }

    /**
     * A record tree with the values of one point; whole-number components are rounded.
     *
     * @throws IllegalArgumentException if a record refuses its values; the message begins with the record's path. A drawn
     *     point that is refused is replaced by the design's next attempt
     */
    public <R extends Record> R bind(Class<R> root, ParameterPoint point) {
        return root.cast(build(root, "", point));
    }

    private static Object build(Class<?> record, String prefix, ParameterPoint point) {
        RecordComponent[] components = record.getRecordComponents();
        Object[] arguments = Arrays.stream(components)
                .map(component -> argument(component.getType(), prefix + component.getName(), point))
                .toArray();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Constructor<?> constructor = record.getDeclaredConstructor(types);
            return constructor.newInstance(arguments);
        } catch (InvocationTargetException e) {
            Throwable cause = e.getCause();
            String where = prefix.isEmpty() ? "parameters" : prefix.substring(0, prefix.length() - 1);
            throw new IllegalArgumentException(where + ": " + (cause == null ? e : cause.getMessage()), e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(record.getName() + " must be a public record", e);
        }
    }

    private static Object argument(Class<?> type, String path, ParameterPoint point) {
        if (type.isRecord()) {
            return build(type, path + ".", point);
        }
        if (type == double[].class) {
            return point.list(path);
        }
        double value = point.value(path);
        if (type == int.class) {
            return (int) Math.rint(value);
        }
        if (type == boolean.class) {
            return value != 0;
        }
        return value;
    }
}
