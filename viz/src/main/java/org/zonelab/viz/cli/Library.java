package org.zonelab.viz.cli;

import java.util.Optional;
import org.zonelab.engine.world.World;
import org.zonelab.scenarios.data.WorldLoader;
import org.zonelab.scenarios.parameter.ParameterCatalogue;
import org.zonelab.scenarios.parameter.ParameterFiles;
import org.zonelab.scenarios.scenario.ScenarioFinder;
import org.zonelab.scenarios.scenario.ScenarioLoader;
import org.zonelab.scenarios.scenario.WorldNames;

/**
 * What a scenario can refer to: the shipped world, parameters and scenarios.
 *
 * @param scenarios reads scenario files against the other two
 */
public record Library(World world, ParameterCatalogue parameters, ScenarioLoader scenarios) {
    /**
     * Reads the files of an installation.
     *
     * @throws org.zonelab.scenarios.yaml.InvalidFilesException if a shipped parameter file is broken
     * @throws org.zonelab.scenarios.data.DataException if a shipped data file is broken
     */
    public static Library of(Installation installation) {
        World world = WorldLoader.load(installation.root(), Optional.empty()).world();
        ParameterCatalogue parameters = ParameterFiles.load(installation.parameters());
        return new Library(
                world,
                parameters,
                new ScenarioLoader(new ScenarioFinder(installation.scenarios()), WorldNames.of(world), parameters));
    }
}
