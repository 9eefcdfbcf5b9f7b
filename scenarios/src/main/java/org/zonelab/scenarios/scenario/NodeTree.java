package org.zonelab.scenarios.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.zonelab.scenarios.yaml.YamlList;
import org.zonelab.scenarios.yaml.YamlMap;
import org.zonelab.scenarios.yaml.YamlNode;
import org.zonelab.scenarios.yaml.YamlRefused;
import org.zonelab.scenarios.yaml.YamlScalar;

/** The same tree as JSON, scalars typed as YAML 1.2's core schema types them: what editors validate and tools read. */
public final class NodeTree {
    private static final Pattern WHOLE = Pattern.compile("[-+]?[0-9]{1,18}");
    private static final Pattern DECIMAL = Pattern.compile("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]{1,3})?");

    private NodeTree() {}

    /** A JSON tree of its own; positions are lost. */
    public static JsonNode of(YamlNode node) {
        JsonNodeFactory json = JsonNodeFactory.instance;
        if (node instanceof YamlMap map) {
            ObjectNode object = json.objectNode();
            map.entries().forEach(entry -> object.set(entry.key(), of(entry.value())));
            return object;
        }
        if (node instanceof YamlList list) {
            ArrayNode array = json.arrayNode();
            list.items().forEach(item -> array.add(of(item)));
            return array;
        }
        if (node instanceof YamlScalar scalar) {
            return scalar(scalar, json);
        }
        if (node instanceof YamlRefused) {
            return json.nullNode();
        }
        throw new IllegalStateException("unknown node " + node);
    }

    private static JsonNode scalar(YamlScalar scalar, JsonNodeFactory json) {
        String text = scalar.text();
        if (scalar.quoted()) {
            return json.textNode(text);
        }
        if (scalar.missing()) {
            return json.nullNode();
        }
        if (text.equals("true") || text.equals("false")) {
            return json.booleanNode(text.equals("true"));
        }
        if (WHOLE.matcher(text).matches()) {
            return json.numberNode(Long.parseLong(text));
        }
        return DECIMAL.matcher(text).matches() ? json.numberNode(new BigDecimal(text)) : json.textNode(text);
    }
}
