package org.zonelab.scenarios.target;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds files of targets by name: in the folder {@code targets} beside the scenario, then among the shipped ones.
 *
 * @param shipped folder of the shipped scenarios
 */
public record TargetFinder(Path shipped) {
    private static final String FOLDER = "targets";
    private static final String ENDING = ".yaml";

    /** The file of some targets named in a scenario. */
    public Optional<Path> find(String name, Path scenario) {
        return folders(scenario)
                .map(folder -> folder.resolve(name + ENDING))
                .filter(Files::isRegularFile)
                .findFirst();
    }

    /** Names that a scenario may use, in order. */
    public List<String> names(Path scenario) {
        return folders(scenario)
                .flatMap(folder -> within(folder).stream())
                .distinct()
                .sorted()
                .toList();
    }

    private Stream<Path> folders(Path scenario) {
        return Stream.of(scenario.resolveSibling(FOLDER), shipped.resolve(FOLDER));
    }

    /** Files of targets in a folder, by their name without the ending. */
    private static List<String> within(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(ENDING))
                    .map(name -> name.substring(0, name.length() - ENDING.length()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
