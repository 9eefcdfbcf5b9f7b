package org.zonelab.scenarios.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.zonelab.scenarios.yaml.Suggestion;

/**
 * Finds scenarios by name: first beside the file that names them, then among the shipped ones.
 *
 * @param shipped folder of the shipped scenarios
 */
public record ScenarioFinder(Path shipped) {
    private static final String ENDING = ".yaml";

    /** The file of a scenario named in another file. */
    public Optional<Path> find(String name, Path from) {
        return Stream.of(from.resolveSibling(name + ENDING), shipped.resolve(name + ENDING))
                .filter(Files::isRegularFile)
                .findFirst();
    }

    /** Names that a file may use, for suggestions. */
    public List<String> namesBeside(Path from) {
        Path absolute = from.toAbsolutePath().getParent();
        return Stream.concat(absolute == null ? Stream.of() : names(absolute).stream(), names(shipped).stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** {@code ; did you mean 'scenarios/NAME.yaml'?} for a file that is not there, or nothing if no shipped one has a name like it. */
    String hint(Path missing) {
        return Suggestion.nearest(nameOf(missing), shippedNames())
                .map(name -> "; did you mean '" + fromHere(shipped.resolve(name + ENDING)) + "'?")
                .orElse("");
    }

    private static Path fromHere(Path file) {
        Path here = Path.of("").toAbsolutePath();
        Path absolute = file.toAbsolutePath().normalize();
        return absolute.startsWith(here) ? here.relativize(absolute) : absolute;
    }

    /** Names of the shipped scenarios, in order. */
    public List<String> shippedNames() {
        return names(shipped);
    }

    /** A file's name without its ending. */
    static String nameOf(Path file) {
        Path last = file.getFileName();
        return last == null ? "" : last.toString().replaceFirst("\\.ya?ml$", "");
    }

    private static List<String> names(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ENDING))
                    .map(ScenarioFinder::nameOf)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
