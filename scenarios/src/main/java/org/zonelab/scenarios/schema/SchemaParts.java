package org.zonelab.scenarios.schema;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.zonelab.scenarios.yaml.Plain;
import org.zonelab.scenarios.yaml.Quantity;

/** The pieces that schemas are made of. */
final class SchemaParts {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String NUMBER = "[+-]?([0-9]+[.]?[0-9]*|[.][0-9]+)([eE][+-]?[0-9]+)?";

    private SchemaParts() {}

    /** A mapping that takes no other keys than those in its {@code properties}. */
    static ObjectNode closed(String description) {
        ObjectNode node = described("object", description).put("additionalProperties", false);
        node.putObject("properties");
        return node;
    }

    static ObjectNode properties(ObjectNode closed) {
        return closed.withObject("/properties");
    }

    static ObjectNode described(String type, String description) {
        ObjectNode node = JSON.objectNode().put("type", type);
        return description.isEmpty() ? node : node.put("description", description);
    }

    static ObjectNode require(ObjectNode node, String... keys) {
        ArrayNode required = node.putArray("required");
        for (String key : keys) {
            required.add(key);
        }
        return node;
    }

    /** Text with at least one visible character. */
    static ObjectNode text(String description) {
        return described("string", description).put("pattern", "\\S");
    }

    static ObjectNode oneOf(List<String> names, String description) {
        ObjectNode node = described("string", description);
        ArrayNode values = node.putArray("enum");
        names.forEach(values::add);
        return node;
    }

    /** A list of names, none twice. */
    static ObjectNode listOf(List<String> names, String description) {
        ObjectNode node = described("array", description).put("minItems", 1).put("uniqueItems", true);
        node.set("items", oneOf(names, ""));
        return node;
    }

    /** A quantity with its units; the range holds where it is written as a plain number. */
    static ObjectNode quantity(Quantity quantity, double low, double high, String description) {
        List<String> units = quantity.units().stream().map(Quantity.Unit::name).toList();
        boolean plain = units.contains("");
        String named = units.stream()
                .filter(unit -> !unit.isEmpty())
                .map(SchemaParts::quoted)
                .collect(Collectors.joining("|"));
        String suffix = named.isEmpty() ? "" : "\\s*(" + named + ")" + (plain ? "?" : "");
        ObjectNode text = JSON.objectNode().put("type", "string").put("pattern", "^" + NUMBER + suffix + "$");
        if (!plain) {
            return text.put("description", description);
        }
        ObjectNode node = JSON.objectNode().put("description", description);
        ArrayNode either = node.putArray("anyOf");
        ObjectNode number = either.addObject().put("type", "number");
        if (low > Double.NEGATIVE_INFINITY) {
            number.put("minimum", Plain.decimal(low));
        }
        if (high < Double.POSITIVE_INFINITY) {
            number.put("maximum", Plain.decimal(high));
        }
        either.add(text);
        return node;
    }

    private static String quoted(String unit) {
        return Pattern.matches("[A-Za-z %]+", unit) ? unit : Pattern.quote(unit);
    }
}
