package org.zonelab.scenarios.scenario;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.zonelab.scenarios.yaml.Diagnostics;
import org.zonelab.scenarios.yaml.Suggestion;

/** Follows {@code extends} and {@code counterfactual} from file to file; refuses circles and names without a file. */
final class LineageReader {
    private final ScenarioFinder finder;
    private final ScenarioFileReader reader;
    private final Diagnostics diagnostics;

    LineageReader(ScenarioFinder finder, ScenarioFileReader reader, Diagnostics diagnostics) {
        this.finder = finder;
        this.reader = reader;
        this.diagnostics = diagnostics;
    }

    /** The file with all it extends; empty if it cannot be used at all. */
    Optional<Lineage> read(Path file) {
        List<ScenarioFile> files = new ArrayList<>();
        Set<Path> visited = new LinkedHashSet<>();
        Optional<Path> next = Optional.of(file);
        while (next.isPresent()) {
            visited.add(real(next.get()));
            Optional<ScenarioFile> scenario = reader.read(next.get());
            scenario.ifPresent(files::add);
            next = scenario.flatMap(s -> parent(s, visited));
        }
        return files.isEmpty() ? Optional.empty() : Optional.of(new Lineage(files));
    }

    private Optional<Path> parent(ScenarioFile child, Set<Path> visited) {
        Optional<Path> found = child.parent().flatMap(name -> find(name, "extends", child.path()));
        if (found.isPresent() && visited.contains(real(found.get()))) {
            String circle = visited.stream().map(ScenarioFinder::nameOf).collect(Collectors.joining(" -> "));
            diagnostics.error(
                    child.parent().orElseThrow().position(),
                    "extends",
                    "goes in a circle: " + circle + " -> " + ScenarioFinder.nameOf(found.get()));
            return Optional.empty();
        }
        return found;
    }

    /** The file of a scenario that a file names; reported if there is none. */
    Optional<Path> find(Traced<String> name, String key, Path from) {
        Optional<Path> found = finder.find(name.value(), from);
        if (found.isEmpty()) {
            diagnostics.error(
                    name.position(),
                    key,
                    "no scenario '" + name.value() + "' beside this file or among the shipped ones"
                            + Suggestion.hint(name.value(), finder.namesBeside(from)));
        }
        return found;
    }

    private static Path real(Path file) {
        return file.toAbsolutePath().normalize();
    }
}
