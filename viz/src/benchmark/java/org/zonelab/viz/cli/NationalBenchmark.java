package org.zonelab.viz.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.zonelab.engine.experiment.RunPlan;
import org.zonelab.engine.quarter.ModelParameters;
import org.zonelab.engine.quarter.NationalQuarter;
import org.zonelab.engine.quarter.Simulation;
import org.zonelab.engine.quarter.Surroundings;
import org.zonelab.engine.quarter.UnstableAssumptionsException;
import org.zonelab.engine.quarter.WorkerPool;
import org.zonelab.scenarios.library.Library;
import org.zonelab.scenarios.run.PreparedRun;
import org.zonelab.scenarios.scenario.ResolvedScenario;
import org.zonelab.scenarios.yaml.Diagnostics;

/**
 * The national population, every micro entity a record: wall time of a firm's quarter on one thread and on two, beside the
 * kernels it is made of, each alone, and the memory floor. The population and its figures are declared in {@code
 * engine/BENCHMARKS.md}.
 */
public final class NationalBenchmark {
    private static final String SCENARIO = "scenarios/deferred-tax-reinvestment.yaml";

    private NationalBenchmark() {}

    /** Prints the table; the only argument is the share of micro entities that are records of their own (default: 1). */
    public static void main(String[] arguments) throws IOException {
        double rate = arguments.length > 0 ? Double.parseDouble(arguments[0]) : 1;
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        long start = System.nanoTime();
        Path home = Installation.current().root();
        Library library = Installation.current().library();
        ResolvedScenario scenario = library.scenarios()
                .check(home.resolve(SCENARIO), List.of(), new Diagnostics())
                .orElseThrow()
                .withMicroRate(rate);
        PreparedRun run = new PreparedRun(home, scenario, library.parameters(), 1, List.of(0));
        long read = System.nanoTime();
        RunPlan plan = run.plan(library.world());
        long population = System.nanoTime();
        out.printf(
                Locale.ROOT,
                "%d records, micro rate %s; reading %.1f s, population %.1f s%n",
                plan.records().size(),
                rate,
                (read - start) / 1e9,
                (population - read) / 1e9);
        double[] perStep = new double[3];
        for (int threads : new int[] {2, 1}) {
            try (WorkerPool pool = WorkerPool.of(threads)) {
                long begun = System.nanoTime();
                Simulation simulation = simulation(plan, pool);
                out.printf(Locale.ROOT, "%d threads: base year %.1f s", threads, (System.nanoTime() - begun) / 1e9);
                perStep[threads] = quarter(simulation, plan);
                out.printf(Locale.ROOT, ", then %.1f ns of wall time an agent-step%n", perStep[threads]);
                if (threads == 1) {
                    double sum = NationalQuarter.print(out, simulation, plan.policy());
                    out.printf(
                            Locale.ROOT,
                            "one thread takes %.2f times two; a quarter takes %.2f times the sum of its kernels%n",
                            perStep[1] / perStep[2],
                            perStep[1] / sum);
                }
            }
        }
        out.println("peak memory " + peakMegabytes().orElse("-") + " MB");
    }

    /** Nanoseconds of a firm's quarter in the second of two worlds, recording included; the first one warms up. */
    private static double quarter(Simulation simulation, RunPlan plan) {
        long atBase = simulation
                .run(plan.policy(), Simulation.BASE_QUARTERS + 1, List.of())
                .run()
                .agentSteps();
        simulation.run(plan.counterfactual());
        long[] began = new long[1];
        Simulation.WorldRun world = simulation.run(plan.policy(), (quarter, row) -> {
            if (quarter == Simulation.BASE_QUARTERS) {
                began[0] = System.nanoTime();
            }
        });
        return (double) (System.nanoTime() - began[0]) / (world.agentSteps() - atBase);
    }

    private static Simulation simulation(RunPlan plan, WorkerPool pool) {
        for (int attempt = 0; ; attempt++) {
            try {
                ModelParameters drawn = plan.assumptions().draw(0, attempt);
                return new Simulation(
                        plan.world(),
                        plan.records(),
                        drawn,
                        Surroundings.stated(drawn),
                        plan.seed(),
                        0,
                        plan.quarters(),
                        () -> {},
                        pool);
            } catch (UnstableAssumptionsException e) {
                // the next design point, as in a run
            }
        }
    }

    /** Peak resident memory of this process, where the system tells. */
    static Optional<String> peakMegabytes() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.isReadable(status)) {
            return Optional.empty();
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .map(line -> String.valueOf(Long.parseLong(line.replaceAll("\\D", "")) / 1024))
                .findFirst();
    }
}
