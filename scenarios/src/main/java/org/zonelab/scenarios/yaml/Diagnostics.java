package org.zonelab.scenarios.yaml;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.zonelab.scenarios.yaml.Diagnostic.Severity;

/** Collects everything wrong with some files, so that one look shows all of it. Not for several threads. */
public final class Diagnostics {
    private final Set<Diagnostic> found = new LinkedHashSet<>();

    public void error(Position position, String key, String message) {
        found.add(new Diagnostic(Severity.ERROR, position, key, message));
    }

    public void error(YamlNode node, String message) {
        error(node.position(), node.path(), message);
    }

    public void warning(Position position, String key, String message) {
        found.add(new Diagnostic(Severity.WARNING, position, key, message));
    }

    /** Adds what another collector found; what is known already is not repeated. */
    public void addAll(Diagnostics other) {
        found.addAll(other.found);
    }

    public boolean hasErrors() {
        return found.stream().anyMatch(Diagnostic::error);
    }

    /** Everything found: files in the order they were read, within a file by line and column. */
    public List<Diagnostic> all() {
        List<String> files =
                found.stream().map(each -> each.position().file()).distinct().toList();
        List<Diagnostic> sorted = new ArrayList<>(found);
        sorted.sort((a, b) -> {
            int byFile = Integer.compare(
                    files.indexOf(a.position().file()),
                    files.indexOf(b.position().file()));
            return byFile != 0 ? byFile : a.position().compareTo(b.position());
        });
        return List.copyOf(sorted);
    }

    public List<Diagnostic> errors() {
        return all().stream().filter(Diagnostic::error).toList();
    }

    public List<Diagnostic> warnings() {
        return all().stream().filter(each -> !each.error()).toList();
    }
}
