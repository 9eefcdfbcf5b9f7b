package org.zonelab.scenarios.yaml;

import java.util.List;
import java.util.Optional;

/**
 * The fields of a mapping whose keys are known: reports unknown keys when made, and missing keys and values of the wrong
 * kind when asked. An empty answer was either reported or is an optional key that is not there.
 */
public final class Fields {
    private final YamlMap map;
    private final Diagnostics diagnostics;

    public Fields(YamlMap map, List<String> allowed, Diagnostics diagnostics) {
        this.map = map;
        this.diagnostics = diagnostics;
        for (YamlMap.Entry entry : map.entries()) {
            if (!allowed.contains(entry.key())) {
                diagnostics.error(
                        entry.position(),
                        entry.value().path(),
                        "unknown key, allowed: " + String.join(", ", allowed) + Suggestion.hint(entry.key(), allowed));
            }
        }
    }

    /** Reports the key as missing if it is not there. */
    public Fields require(String... keys) {
        for (String key : keys) {
            if (map.find(key).isEmpty()) {
                diagnostics.error(map.position(), child(key), "missing, must be stated");
            }
        }
        return this;
    }

    private String child(String key) {
        return map.path().isEmpty() ? key : map.path() + "." + key;
    }

    /** A value of any kind. */
    public Optional<YamlNode> node(String key) {
        return map.find(key).map(YamlMap.Entry::value).filter(value -> !(value instanceof YamlRefused));
    }

    /** A single value that is not empty. */
    public Optional<YamlScalar> scalar(String key) {
        return node(key).flatMap(value -> {
            if (value instanceof YamlScalar scalar && !scalar.missing()) {
                return Optional.of(scalar);
            }
            diagnostics.error(value, "must be a single value, not " + value.kind());
            return Optional.empty();
        });
    }

    public Optional<YamlList> list(String key) {
        return node(key).flatMap(value -> {
            if (value instanceof YamlList list) {
                return Optional.of(list);
            }
            diagnostics.error(value, "must be a list such as [a, b], not " + value.kind());
            return Optional.empty();
        });
    }

    public Optional<YamlMap> map(String key) {
        return node(key).flatMap(value -> {
            if (value instanceof YamlMap found) {
                return Optional.of(found);
            }
            diagnostics.error(value, "must be a mapping such as {key: value}, not " + value.kind());
            return Optional.empty();
        });
    }
}
