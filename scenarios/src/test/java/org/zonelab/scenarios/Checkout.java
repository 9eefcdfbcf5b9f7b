package org.zonelab.scenarios;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.zonelab.scenarios.data.WorldLoader;
import org.zonelab.scenarios.parameter.ParameterCatalogue;
import org.zonelab.scenarios.parameter.ParameterFiles;
import org.zonelab.scenarios.scenario.ScenarioFinder;
import org.zonelab.scenarios.scenario.ScenarioLoader;
import org.zonelab.scenarios.scenario.WorldNames;

/** The files of this checkout, read once. */
public final class Checkout {
    private static final WorldNames NAMES =
            WorldNames.of(WorldLoader.load(home(), Optional.empty()).world());
    private static final ParameterCatalogue PARAMETERS =
            ParameterFiles.load(scenarios().resolve("parameters"));

    private Checkout() {}

    private static Path home() {
        return Path.of(System.getProperty("zonelab.home", ".."));
    }

    /** The folder of the shipped scenarios. */
    public static Path scenarios() {
        return home().resolve("scenarios");
    }

    /** The shipped parameters. */
    public static ParameterCatalogue parameters() {
        return PARAMETERS;
    }

    /** The shipped parameter files, in order. */
    public static List<Path> parameterFiles() {
        try (Stream<Path> files = Files.list(scenarios().resolve("parameters"))) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names of the shipped world. */
    public static WorldNames names() {
        return NAMES;
    }

    /** A loader over everything shipped. */
    public static ScenarioLoader loader() {
        return new ScenarioLoader(new ScenarioFinder(scenarios()), NAMES, PARAMETERS);
    }
}
