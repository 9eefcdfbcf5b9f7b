package org.zonelab.scenarios.run;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.zonelab.engine.experiment.RunPlan;
import org.zonelab.engine.quarter.ModelParameters;
import org.zonelab.engine.quarter.Simulation;
import org.zonelab.engine.quarter.UnstableAssumptionsException;
import org.zonelab.engine.world.World;
import org.zonelab.scenarios.data.WorldLoader;
import org.zonelab.scenarios.parameter.ParameterCatalogue;
import org.zonelab.scenarios.parameter.ParameterFiles;
import org.zonelab.scenarios.scenario.ResolvedScenario;
import org.zonelab.scenarios.scenario.ScenarioFinder;
import org.zonelab.scenarios.scenario.ScenarioLoader;
import org.zonelab.scenarios.scenario.WorldNames;

/**
 * The quarter in its default scenario, once warm and on one core: quarters of the policy world after the base year, with
 * the recording of outcomes, under the garbage collector that the launcher chooses. The line {@code agentSteps} is nanoseconds for one firm in one quarter.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 3, time = 5)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseParallelGC")
public class QuarterBenchmark {
    private static final Path HOME = Path.of(System.getProperty("zonelab.home"));

    /** Firms simulated, counted over quarters. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Work {
        public long agentSteps;

        /** A new count for each iteration. */
        @Setup(Level.Iteration)
        public void clear() {
            agentSteps = 0;
        }
    }

    private RunPlan plan;
    private Simulation simulation;
    private long baseYearSteps;

    /** Solves and simulates the base year of one replication. */
    @Setup
    public void openTheWorld() {
        World world = WorldLoader.load(HOME, Optional.empty()).world();
        ParameterCatalogue parameters = ParameterFiles.load(HOME.resolve("scenarios/parameters"));
        ResolvedScenario scenario = new ScenarioLoader(
                        new ScenarioFinder(HOME.resolve("scenarios")), WorldNames.of(world), parameters)
                .load(HOME.resolve("scenarios/deferred-tax-reinvestment.yaml"), List.of());
        plan = new PreparedRun(HOME, scenario, parameters, 1, List.of(0)).plan(world);
        simulation = simulation(plan.quarters());
        baseYearSteps = simulation(Simulation.BASE_QUARTERS).run(plan.policy()).agentSteps();
    }

    private Simulation simulation(int quarters) {
        for (int attempt = 0; ; attempt++) {
            try {
                ModelParameters drawn = plan.assumptions().draw(0, attempt);
                return new Simulation(plan.world(), plan.records(), drawn, plan.seed(), 0, quarters, () -> {});
            } catch (UnstableAssumptionsException e) {
                // the next design point, as in a run
            }
        }
    }

    @Benchmark
    public Object world(Work work) {
        Simulation.WorldRun run = simulation.run(plan.policy());
        work.agentSteps += run.agentSteps() - baseYearSteps;
        return run;
    }
}
