package org.zonelab.scenarios.yaml;

import java.util.List;
import java.util.Optional;

/** Keys with their values, in the order of the file; no key twice. */
public record YamlMap(Position position, String path, List<Entry> entries) implements YamlNode {
    /**
     * One key and its value.
     *
     * @param position where the key starts
     */
    public record Entry(String key, Position position, YamlNode value) {}

    public YamlMap {
        entries = List.copyOf(entries);
    }

    public Optional<Entry> find(String key) {
        return entries.stream().filter(entry -> entry.key().equals(key)).findFirst();
    }

    @Override
    public String kind() {
        return "a mapping";
    }
}
