package org.zonelab.scenarios;

import java.nio.file.Path;
import org.zonelab.scenarios.parameter.ParameterCatalogue;
import org.zonelab.scenarios.parameter.ParameterFiles;
import org.zonelab.scenarios.scenario.ScenarioFinder;
import org.zonelab.scenarios.scenario.ScenarioLoader;

/** The files of this checkout. */
public final class Checkout {
    private Checkout() {}

    /** The folder of the shipped scenarios. */
    public static Path scenarios() {
        return Path.of(System.getProperty("zonelab.home", "..")).resolve("scenarios");
    }

    /** The shipped parameters. */
    public static ParameterCatalogue parameters() {
        return ParameterFiles.load(scenarios().resolve("parameters"));
    }

    /** A loader over the shipped scenarios and a small world. */
    public static ScenarioLoader loader() {
        return new ScenarioLoader(new ScenarioFinder(scenarios()), SmallWorld.names(), parameters());
    }
}
