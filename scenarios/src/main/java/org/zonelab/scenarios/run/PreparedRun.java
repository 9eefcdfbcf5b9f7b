package org.zonelab.scenarios.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zonelab.engine.agent.FirmRecords;
import org.zonelab.engine.experiment.RunPlan;
import org.zonelab.engine.population.GroupGathering;
import org.zonelab.engine.population.NamedGroup;
import org.zonelab.engine.world.World;
import org.zonelab.scenarios.data.GroupReader;
import org.zonelab.scenarios.data.WorldLoader;
import org.zonelab.scenarios.parameter.AssumptionDraws;
import org.zonelab.scenarios.parameter.ParameterBinder;
import org.zonelab.scenarios.parameter.ParameterCatalogue;
import org.zonelab.scenarios.result.LuckTwins;
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
 * @param atOnce replications that this process simulates at once, which decides what memory it needs; 0 if others simulate
 */
public record PreparedRun(
        Path home,
        ResolvedScenario scenario,
        ParameterCatalogue parameters,
        long seed,
        List<Integer> replications,
        int atOnce) {
    public PreparedRun {
        replications = List.copyOf(replications);
    }

    /** A run whose replications are simulated one after another. */
    public PreparedRun(
            Path home,
            ResolvedScenario scenario,
            ParameterCatalogue parameters,
            long seed,
            List<Integer> replications) {
        this(home, scenario, parameters, seed, replications, 1);
    }

    /** The same run with other replications at once. */
    public PreparedRun atOnce(int number) {
        return new PreparedRun(home, scenario, parameters, seed, replications, number);
    }

    /** The same run with other replications. */
    public PreparedRun of(List<Integer> numbers) {
        return new PreparedRun(home, scenario, parameters, seed, numbers, atOnce);
    }

    /** The same run with a second replication for each, of the same assumptions and other luck. */
    public PreparedRun withLuckTwins() {
        List<Integer> twice = new ArrayList<>(replications);
        twice.addAll(LuckTwins.of(replications));
        return new PreparedRun(home, scenario, parameters, seed, twice, atOnce);
    }

    /** What decides the figures, and so the folder. */
    public RunIdentity identity() {
        return new ScenarioIdentity(home).of(scenario, seed);
    }

    /** Whether the scenario brings figures or a group of its own. */
    public boolean ownWorld() {
        return scenario.data().isPresent() || scenario.group().isPresent();
    }

    /**
     * The world, with the scenario's own figures and group if it brings some.
     *
     * @throws org.zonelab.scenarios.data.DataException with every fault of its files
     */
    public World world() {
        World world = WorldLoader.load(home, scenario.data().map(data -> data.value()))
                .world();
        return group(world).map(group -> group.in(world)).orElse(world);
    }

    private Optional<NamedGroup> group(World world) {
        return scenario.group().map(file -> GroupReader.read(file.value(), world));
    }

    /** Official totals of the base year, to be compared with simulated ones. */
    public List<PublishedFigure> published(World world) {
        return PublishedTotals.of(world.national());
    }

    /**
     * Builds the population and everything else the engine needs; takes seconds.
     *
     * @param world as {@link #world()} gives it
     * @throws MemoryShortageException if Java may not take what the replications at once need
     */
    public RunPlan plan(World world) {
        Optional<NamedGroup> group = group(world);
        AssumptionDraws draws = new AssumptionDraws(parameters, scenario.assumptions(), seed);
        ParameterBinder binder = new ParameterBinder(parameters);
        FirmRecords firms =
                new FirmSample(world, scenario.microRate().value(), seed).build(binder, draws.central(), atOnce);
        return new RunPlan(
                world,
                group.map(named -> gathered(named, world, firms)).orElse(firms),
                new DrawnAssumptions(draws, binder, scenario.mode().value()),
                scenario.policy(),
                scenario.counterfactualPolicy(),
                seed,
                scenario.horizon().value().quarters(),
                replications,
                IllustrativeDose.of(scenario).map(IllustrativeDose::factors).orElse(List.of()));
    }

    /** The population with the group's firms booked under it. */
    private FirmRecords gathered(NamedGroup group, World world, FirmRecords firms) {
        GroupGathering gathering = new GroupGathering(group, world.origins().size() - 1);
        List<NamedGroup.Entity> missing = gathering.missing(firms);
        if (!missing.isEmpty()) {
            throw GroupReader.tooFew(scenario.group().map(file -> file.value()).orElse(home), missing, world);
        }
        return gathering.in(firms);
    }
}
