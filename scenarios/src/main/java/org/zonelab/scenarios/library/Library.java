package org.zonelab.scenarios.library;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.zonelab.engine.experiment.TaskRunner;
import org.zonelab.engine.quarter.ModelParameters;
import org.zonelab.engine.world.World;
import org.zonelab.scenarios.data.WorldLoader;
import org.zonelab.scenarios.parameter.ParameterBinder;
import org.zonelab.scenarios.parameter.ParameterCatalogue;
import org.zonelab.scenarios.parameter.ParameterFiles;
import org.zonelab.scenarios.run.PreparedRun;
import org.zonelab.scenarios.scenario.ResolvedScenario;
import org.zonelab.scenarios.scenario.ScenarioFinder;
import org.zonelab.scenarios.scenario.ScenarioLoader;
import org.zonelab.scenarios.scenario.WorldNames;
import org.zonelab.scenarios.study.ComparableScenarios;
import org.zonelab.scenarios.yaml.Diagnostics;
import org.zonelab.scenarios.yaml.InvalidFilesException;

/**
 * The shipped world, parameters and scenarios: what a scenario can refer to, and where a Java program begins.
 *
 * @param home the checkout, which holds the folder {@code scenarios}
 * @param scenarios reads scenario files against world and parameters
 */
public record Library(Path home, World world, ParameterCatalogue parameters, ScenarioLoader scenarios) {
    private static final String SHIPPED = "scenarios";

    /**
     * Reads the files of a checkout.
     *
     * @throws InvalidFilesException if a shipped parameter file is broken or does not fit the model
     * @throws org.zonelab.scenarios.data.DataException if a shipped data file is missing or broken
     */
    public static Library of(Path home) {
        World world = WorldLoader.load(home, Optional.empty()).world();
        Path shipped = home.resolve(SHIPPED);
        ParameterCatalogue parameters = checked(shipped.resolve("parameters"));
        return new Library(
                home,
                world,
                parameters,
                new ScenarioLoader(new ScenarioFinder(shipped), WorldNames.of(world), parameters));
    }

    /** Parameters that fit the model: none missing, none without use, all values as the mechanisms take them. */
    private static ParameterCatalogue checked(Path folder) {
        ParameterCatalogue parameters = ParameterFiles.load(folder);
        Diagnostics diagnostics = new Diagnostics();
        new ParameterBinder(parameters).check(ModelParameters.class, folder.toString(), diagnostics);
        if (diagnostics.hasErrors()) {
            throw new InvalidFilesException(diagnostics.all());
        }
        return parameters;
    }

    /**
     * A shipped scenario.
     *
     * @param name of its file, without folder and ending
     * @param settings {@code path=value}: a lever changes the policy world, an assumption both worlds
     * @throws InvalidFilesException with every error, if there is one
     */
    public ResolvedScenario scenario(String name, String... settings) {
        return scenario(home.resolve(SHIPPED).resolve(name + ".yaml"), settings);
    }

    /**
     * A scenario file of one's own.
     *
     * @param settings {@code path=value}: a lever changes the policy world, an assumption both worlds
     * @throws InvalidFilesException with every error, if there is one
     */
    public ResolvedScenario scenario(Path file, String... settings) {
        return scenarios.load(file, List.of(settings));
    }

    /**
     * Simulates policies against their common counterfactual, all in the same worlds. Figures depend on the scenarios, the first
     * one's seed and the replications alone, and are those of the commands {@code run} and {@code compare}.
     *
     * @param policies one or more, which share counterfactual, horizon, population and assumptions
     * @param replications at least 1; six or more for 95 % ranges
     * @param runner simulates, for example {@link org.zonelab.scenarios.run.LocalThreads}
     * @throws IllegalArgumentException if the policies cannot be compared, with every reason
     * @throws InterruptedException if the runner was interrupted
     */
    public PolicyEffects effects(List<ResolvedScenario> policies, int replications, TaskRunner runner)
            throws InterruptedException {
        if (policies.isEmpty() || replications < 1) {
            throw new IllegalArgumentException("there must be at least one policy and one replication, were "
                    + policies.size() + " and " + replications);
        }
        List<String> differences = new ComparableScenarios(policies).differences();
        if (!differences.isEmpty()) {
            throw new IllegalArgumentException(String.join("\n", differences));
        }
        ResolvedScenario first = policies.get(0);
        PreparedRun run = new PreparedRun(
                home,
                first,
                parameters,
                first.seed().value(),
                IntStream.range(0, replications).boxed().toList());
        return PolicyEffects.simulate(run.plan(run.ownWorld() ? run.world() : world), policies, runner);
    }
}
