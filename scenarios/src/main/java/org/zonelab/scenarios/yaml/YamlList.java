package org.zonelab.scenarios.yaml;

import java.util.List;

/** A list of values. */
public record YamlList(Position position, String path, List<YamlNode> items) implements YamlNode {
    public YamlList {
        items = List.copyOf(items);
    }

    @Override
    public String kind() {
        return "a list";
    }
}
