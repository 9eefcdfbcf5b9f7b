package org.zonelab.scenarios.parameter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.zonelab.scenarios.yaml.Diagnostics;
import org.zonelab.scenarios.yaml.InvalidFilesException;
import org.zonelab.scenarios.yaml.Position;
import org.zonelab.scenarios.yaml.YamlMap;
import org.zonelab.scenarios.yaml.YamlReader;
import org.zonelab.scenarios.yaml.YamlRefused;

/** Reads parameter files: {@code parameters/investment.yaml} holds what {@code InvestmentParameters} needs. */
public final class ParameterFiles {
    private static final Pattern FILE_NAME = Pattern.compile("[a-z][A-Za-z0-9]*\\.yaml");
    /** Regular expression of a parameter's name. */
    public static final String NAME = "[a-z][A-Za-z0-9]*([.][a-z][A-Za-z0-9]*)*";

    private static final Pattern KEY = Pattern.compile(NAME);

    private final Diagnostics diagnostics;

    public ParameterFiles(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /**
     * All parameters of a folder.
     *
     * @throws InvalidFilesException with every error, if there is one
     * @throws UncheckedIOException if the folder cannot be listed
     */
    public static ParameterCatalogue load(Path folder) {
        Diagnostics diagnostics = new Diagnostics();
        ParameterCatalogue catalogue = new ParameterFiles(diagnostics).readAll(folder);
        if (diagnostics.hasErrors()) {
            throw new InvalidFilesException(diagnostics.all());
        }
        return catalogue;
    }

    /** What could be read of the folder's YAML files, in the order of their names; errors go to the collector. */
    public ParameterCatalogue readAll(Path folder) {
        List<Parameter> found = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> file.getFileName().toString().endsWith(".yaml"))
                    .sorted()
                    .forEach(file -> found.addAll(read(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ParameterCatalogue(found);
    }

    /** What could be read of one file. */
    public List<Parameter> read(Path file) {
        return new YamlReader(diagnostics)
                .read(file)
                .map(root -> parameters(fileName(file), root))
                .orElse(List.of());
    }

    private static String fileName(Path file) {
        Path name = file.getFileName();
        return name == null ? "" : name.toString();
    }

    private List<Parameter> parameters(String fileName, YamlMap root) {
        if (!FILE_NAME.matcher(fileName).matches()) {
            diagnostics.error(
                    new Position(root.position().file(), 1, 1),
                    "",
                    "the file must be named after its engine package, such as investment.yaml");
        }
        String subject = fileName.replaceFirst("\\.yaml$", "");
        ParameterEntry reader = new ParameterEntry(diagnostics);
        List<Parameter> found = new ArrayList<>();
        for (YamlMap.Entry entry : root.entries()) {
            if (!KEY.matcher(entry.key()).matches()) {
                diagnostics.error(
                        entry.position(),
                        entry.value().path(),
                        "a parameter's name must be camelCase, such as userCostElasticity");
            } else if (entry.value() instanceof YamlMap map) {
                reader.read(subject + "." + entry.key(), entry.position(), map).ifPresent(found::add);
            } else if (!(entry.value() instanceof YamlRefused)) {
                diagnostics.error(
                        entry.value(),
                        "must hold " + String.join(", ", ParameterEntry.KEYS) + ", not "
                                + entry.value().kind());
            }
        }
        return found;
    }
}
