package org.zonelab.viz.serve;

import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.zonelab.engine.world.World;
import org.zonelab.scenarios.parameter.ParameterCatalogue;
import org.zonelab.scenarios.scenario.ResolvedScenario;
import org.zonelab.scenarios.scenario.ScenarioLoader;

/**
 * What every answer of a server stands on.
 *
 * @param home the checkout
 * @param notes what a manifest says of a scenario
 * @param versions of the program
 */
public record Ground(
        Path home,
        World world,
        ParameterCatalogue parameters,
        ScenarioLoader loader,
        Function<ResolvedScenario, SortedMap<String, String>> notes,
        SortedMap<String, String> versions) {
    public Ground {
        versions = new TreeMap<>(versions);
    }
}
