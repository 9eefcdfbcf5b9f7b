package org.zonelab.scenarios.scenario;

import java.util.stream.Collectors;
import org.zonelab.scenarios.yaml.YamlList;
import org.zonelab.scenarios.yaml.YamlMap;
import org.zonelab.scenarios.yaml.YamlNode;
import org.zonelab.scenarios.yaml.YamlRefused;
import org.zonelab.scenarios.yaml.YamlScalar;

/** A part of a file on one line, as YAML's flow style writes it. */
final class FlowText {
    private FlowText() {}

    static String of(YamlNode node) {
        if (node instanceof YamlMap map) {
            return map.entries().stream()
                    .map(entry -> entry.key() + ": " + of(entry.value()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (node instanceof YamlList list) {
            return list.items().stream().map(FlowText::of).collect(Collectors.joining(", ", "[", "]"));
        }
        return node instanceof YamlScalar scalar ? scalar.text() : node instanceof YamlRefused ? "?" : "";
    }
}
