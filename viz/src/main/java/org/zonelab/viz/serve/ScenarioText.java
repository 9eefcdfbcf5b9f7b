package org.zonelab.viz.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.zonelab.scenarios.scenario.Grammar;
import org.zonelab.scenarios.scenario.ResolvedScenario;
import org.zonelab.scenarios.scenario.ScenarioLoader;
import org.zonelab.scenarios.yaml.Diagnostic;
import org.zonelab.scenarios.yaml.Diagnostics;
import org.zonelab.scenarios.yaml.Position;
import org.zonelab.scenarios.yaml.YamlMap;
import org.zonelab.scenarios.yaml.YamlReader;
import org.zonelab.scenarios.yaml.YamlScalar;

/**
 * Reads scenarios that come as text, with the errors and lines of {@code check}. Files that a text names are never opened: its own
 * figures and groups are refused, and other scenarios go by name, not by path.
 *
 * @param folder of this server alone; each text is a file there while it is read
 */
record ScenarioText(ScenarioLoader loader, Path folder) {
    private static final List<String> FILES = List.of("data", "group");
    private static final int DEEPEST = 30;
    private static final String UNNAMED = "scenario";

    /**
     * What a text says.
     *
     * @param scenario empty if there are errors
     * @param found errors and warnings; their files have no folders
     */
    record Read(Optional<ResolvedScenario> scenario, List<Diagnostic> found) {}

    /** Reads a text, YAML or JSON. */
    Read read(String text) {
        if (depth(text) > DEEPEST) {
            return refused("is nested deeper than " + DEEPEST + " levels");
        }
        Path place = folder;
        try {
            place = Files.createTempDirectory(folder, "text-");
            return read(text, place);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            if (!place.equals(folder)) {
                Folders.remove(place);
            }
        }
    }

    private Read read(String text, Path place) throws IOException {
        Path unnamed = Files.writeString(place.resolve(UNNAMED + ".yaml"), text);
        Diagnostics ofText = new Diagnostics();
        Optional<YamlMap> root = new YamlReader(ofText).read(unnamed);
        if (root.isEmpty()) {
            return new Read(Optional.empty(), plain(ofText.all(), place));
        }
        Diagnostics diagnostics = new Diagnostics();
        for (String key : FILES) {
            root.get()
                    .find(key)
                    .ifPresent(entry -> diagnostics.error(
                            entry.position(),
                            key,
                            "names a file, which this page does not open; run the scenario in the terminal"));
        }
        if (diagnostics.hasErrors()) {
            return new Read(Optional.empty(), plain(diagnostics.all(), place));
        }
        Path named = Files.move(
                unnamed, Files.createDirectory(place.resolve("named")).resolve(name(root.get()) + ".yaml"));
        Optional<ResolvedScenario> scenario = loader.check(named, List.of(), diagnostics);
        return new Read(
                diagnostics.hasErrors() ? Optional.empty() : scenario,
                plain(diagnostics.all(), place.resolve("named")));
    }

    /** A scenario's name is its file's. */
    private static String name(YamlMap root) {
        return root.find("name")
                .filter(entry -> entry.value() instanceof YamlScalar)
                .map(entry -> ((YamlScalar) entry.value()).text().strip())
                .filter(name -> name.matches(Grammar.NAME) && name.length() <= Grammar.LONGEST_NAME)
                .orElse(UNNAMED);
    }

    private static Read refused(String message) {
        return new Read(
                Optional.empty(),
                List.of(new Diagnostic(Diagnostic.Severity.ERROR, new Position(UNNAMED + ".yaml", 1, 1), "", message)));
    }

    /** Without the folder, which is nobody's business. */
    private List<Diagnostic> plain(List<Diagnostic> found, Path place) {
        String shipped = loader.finder().shipped().toString();
        return found.stream()
                .map(each -> new Diagnostic(
                        each.severity(),
                        new Position(
                                bare(each.position().file(), place, shipped),
                                each.position().line(),
                                each.position().column()),
                        each.key(),
                        bare(each.message(), place, shipped)))
                .toList();
    }

    private static String bare(String text, Path place, String shipped) {
        return text.replace(place + "/", "").replace(place + "\\", "").replace(shipped, "scenarios");
    }

    /** How deep brackets nest; those in quotes count too. */
    private static int depth(String text) {
        int depth = 0;
        int deepest = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '[' || c == '{') {
                deepest = Math.max(deepest, ++depth);
            } else if (c == ']' || c == '}') {
                depth--;
            }
        }
        return deepest;
    }
}
