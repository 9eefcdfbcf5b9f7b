package org.zonelab.scenarios.schema;

import static org.zonelab.scenarios.schema.SchemaParts.closed;
import static org.zonelab.scenarios.schema.SchemaParts.described;
import static org.zonelab.scenarios.schema.SchemaParts.oneOf;
import static org.zonelab.scenarios.schema.SchemaParts.properties;
import static org.zonelab.scenarios.schema.SchemaParts.quantity;
import static org.zonelab.scenarios.schema.SchemaParts.require;
import static org.zonelab.scenarios.schema.SchemaParts.text;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.zonelab.scenarios.parameter.Distribution;
import org.zonelab.scenarios.parameter.ParameterFiles;
import org.zonelab.scenarios.parameter.Tag;
import org.zonelab.scenarios.yaml.Quantity;

/** The schema of parameter files. */
public final class ParameterSchema {
    /** The whole schema. */
    public ObjectNode tree() {
        ObjectNode root = described("object", "The parameters of one mechanism, by name.");
        root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        root.put("$id", "urn:zonelab:parameters:1");
        root.put("title", "ZoneLab parameters");
        root.put("additionalProperties", false);
        root.putObject("patternProperties").set("^" + ParameterFiles.NAME + "$", entry());
        return root;
    }

    private static ObjectNode entry() {
        ObjectNode entry = require(
                closed("One number of the model."), "meaning", "unit", "value", "distribution", "source", "tag");
        ObjectNode keys = properties(entry);
        keys.set("meaning", text("What it is."));
        keys.putObject("unit")
                .put("description", "Unit of the value; \"1\" if it has none.")
                .putArray("type")
                .add("string")
                .add("number");
        keys.set("value", value());
        ObjectNode range = described("array", "Smallest and largest value.")
                .put("minItems", 2)
                .put("maxItems", 2);
        range.set("items", number());
        keys.set("range", range);
        keys.set("distribution", oneOf(Distribution.names(), "How replications draw it; fixed is never drawn."));
        keys.set("source", text("Publication, law, or the word assumption."));
        keys.set("tag", oneOf(Tag.names(), "Where the value comes from."));
        ObjectNode rule = entry.putArray("allOf").addObject();
        ObjectNode condition = rule.putObject("if");
        condition
                .putObject("properties")
                .putObject("distribution")
                .putObject("not")
                .put("const", Distribution.FIXED.yamlName());
        require(condition, "distribution");
        ObjectNode then = require(rule.putObject("then"), "range");
        then.putObject("properties").set("value", number());
        return entry;
    }

    private static ObjectNode value() {
        ObjectNode value = number().put("description", "The central value.");
        ArrayNode forms = value.withArray("/anyOf");
        forms.addObject().put("type", "boolean");
        ObjectNode list = forms.addObject().put("type", "array").put("minItems", 1);
        list.set("items", number());
        return value;
    }

    private static ObjectNode number() {
        return quantity(
                Quantity.SHARE, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, "A number or a percentage.");
    }
}
