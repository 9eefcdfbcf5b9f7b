package org.zonelab.scenarios.yaml;

import java.util.List;
import java.util.Optional;

/** Reads single values that are words: one of some names, a switch, free text. */
public final class Words {
    private final Diagnostics diagnostics;

    public Words(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** One of the names; anything else is reported with what was perhaps meant. */
    public Optional<String> oneOf(YamlScalar scalar, List<String> names) {
        String text = scalar.text().strip();
        if (names.contains(text)) {
            return Optional.of(text);
        }
        String allowed = names.size() <= 12 ? ", allowed: " + String.join(", ", names) : "";
        diagnostics.error(scalar, "unknown name " + scalar.kind() + allowed + Suggestion.hint(text, names));
        return Optional.empty();
    }

    /** {@code true} or {@code false}. */
    public Optional<Boolean> onOff(YamlScalar scalar) {
        String text = scalar.text().strip();
        if (!scalar.quoted() && (text.equals("true") || text.equals("false"))) {
            return Optional.of(text.equals("true"));
        }
        diagnostics.error(scalar, "must be true or false, not " + scalar.kind());
        return Optional.empty();
    }

    /** Text that says something. */
    public Optional<String> text(YamlScalar scalar) {
        String text = scalar.text().strip();
        if (text.isEmpty()) {
            diagnostics.error(scalar, "must not be empty");
            return Optional.empty();
        }
        return Optional.of(text);
    }
}
