package org.zonelab.scenarios.run;

import java.nio.file.Path;
import java.util.List;
import org.zonelab.engine.agent.FirmRecords;
import org.zonelab.engine.experiment.RunPlan;
import org.zonelab.engine.population.PopulationParameters;
import org.zonelab.engine.population.PopulationSynthesis;
import org.zonelab.engine.world.World;
import org.zonelab.scenarios.data.WorldLoader;
import org.zonelab.scenarios.parameter.AssumptionDraws;
import org.zonelab.scenarios.parameter.ParameterBinder;
import org.zonelab.scenarios.parameter.ParameterCatalogue;
import org.zonelab.scenarios.result.PublishedFigure;
import org.zonelab.scenarios.result.RunIdentity;
import org.zonelab.scenarios.scenario.IllustrativeDose;
import org.zonelab.scenarios.scenario.ResolvedScenario;

/**
 * A scenario ready to be simulated.
 *
 * @param home folder that holds {@code scenarios/parameters} and {@code scenarios/data}
 * @param seed of all draws
 * @param replications numbers of the replications, ascending
 */
public record PreparedRun(
        Path home, ResolvedScenario scenario, ParameterCatalogue parameters, long seed, List<Integer> replications) {
    /** The root of the records that the binder fills for the population. */
    public record PopulationRoot(PopulationParameters population) {}

    public PreparedRun {
        replications = List.copyOf(replications);
    }

    /** What decides the figures, and so the folder. */
    public RunIdentity identity() {
        return new ScenarioIdentity(home).of(scenario, seed);
    }

    /** The world, with the scenario's own figures if it brings some. */
    public World world() {
        return WorldLoader.load(home, scenario.data().map(data -> data.value())).world();
    }

    /** Official totals of the base year, to be compared with simulated ones. */
    public List<PublishedFigure> published(World world) {
        return PublishedTotals.of(world.national());
    }

    /** Builds the population and everything else the engine needs; takes seconds. */
    public RunPlan plan(World world) {
        AssumptionDraws draws = new AssumptionDraws(parameters, scenario.assumptions(), seed);
        ParameterBinder binder = new ParameterBinder(parameters);
        FirmRecords firms = PopulationSynthesis.build(
                world,
                binder.bind(PopulationRoot.class, draws.central()).population(),
                scenario.microRate().value(),
                seed);
        return new RunPlan(
                world,
                firms,
                new DrawnAssumptions(draws, binder, scenario.mode().value()),
                scenario.policy(),
                scenario.counterfactualPolicy(),
                seed,
                scenario.horizon().value().quarters(),
                replications,
                IllustrativeDose.of(scenario).map(IllustrativeDose::factors).orElse(List.of()));
    }
}
