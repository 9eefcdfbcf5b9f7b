package org.zonelab.viz.cli;

import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.zonelab.engine.experiment.Experiment;
import org.zonelab.engine.experiment.Pair;
import org.zonelab.engine.experiment.Progress;
import org.zonelab.engine.experiment.RunStore;
import org.zonelab.engine.experiment.RunSummary;
import org.zonelab.engine.world.World;
import org.zonelab.scenarios.library.Library;
import org.zonelab.scenarios.run.LocalThreads;
import org.zonelab.scenarios.run.PreparedRun;
import org.zonelab.scenarios.scenario.ResolvedScenario;
import org.zonelab.scenarios.yaml.Diagnostics;

/**
 * The default scenario from a cold start, each line a process of its own: seconds; nanoseconds of one core for one firm
 * in one quarter, everything included (reading, population, base year, compiling), as time passed and as processor time,
 * which other programs disturb less; peak memory. Then start-up.
 */
public final class WholeRunBenchmark {
    private static final String SCENARIO = "scenarios/deferred-tax-reinvestment.yaml";
    private static final int STARTS = 5;

    private WholeRunBenchmark() {}

    /**
     * Prints the tables of this class and of {@link NationalBenchmark}, each if the only argument, a regular expression, is
     * found in its name; with two arguments, threads and replications, one line of this one.
     */
    public static void main(String[] arguments) throws Exception {
        if (arguments.length == 1 && named(NationalBenchmark.class, arguments[0])) {
            national();
        }
        if (arguments.length == 1 && !named(WholeRunBenchmark.class, arguments[0])) {
            return;
        }
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (arguments.length == 2) {
            out.println(line(Integer.parseInt(arguments[0]), Integer.parseInt(arguments[1])));
            return;
        }
        out.println("threads replications  seconds  ns/agent-step  of CPU  peak MB");
        int cores = Runtime.getRuntime().availableProcessors();
        double one = child(out, 1, 4);
        double two = cores > 1 ? child(out, 2, 4) : Double.NaN;
        child(out, 1, 1);
        out.printf(Locale.ROOT, "1 thread takes %.2f times as long as 2%n", one / two);
        out.printf(Locale.ROOT, "start-up (zonelab --version, best of %d): %.2f s%n", STARTS, startUp());
    }

    private static boolean named(Class<?> benchmark, String expression) {
        return Pattern.compile(expression).matcher(benchmark.getName()).find();
    }

    /** In a process of its own, under the garbage collector that the launcher chooses. */
    private static void national() throws IOException, InterruptedException {
        int code = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseParallelGC",
                        "-Xmx3g",
                        "-Dzonelab.home=" + Installation.current().root(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        NationalBenchmark.class.getName())
                .inheritIO()
                .start()
                .waitFor();
        if (code != 0) {
            throw new IllegalStateException("the national benchmark ended with " + code);
        }
    }

    /** Seconds of one process, whose line it prints. */
    private static double child(PrintStream out, int threads, int replications)
            throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseParallelGC", // as the launcher does
                        "-Dzonelab.home=" + Installation.current().root(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        WholeRunBenchmark.class.getName(),
                        String.valueOf(threads),
                        String.valueOf(replications))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String line = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (process.waitFor() != 0) {
            throw new IllegalStateException("the run failed: " + line);
        }
        out.println(line);
        return Double.parseDouble(line.split(" +")[2]);
    }

    private static String line(int threads, int replications) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Library library = Installation.current().library();
        ResolvedScenario scenario = library.scenarios()
                .check(Installation.current().root().resolve(SCENARIO), List.of(), new Diagnostics())
                .orElseThrow();
        PreparedRun run = new PreparedRun(
                Installation.current().root(),
                scenario,
                library.parameters(),
                1,
                IntStream.range(0, replications).boxed().toList());
        World world = run.world();
        RunSummary summary =
                new Experiment(run.plan(world), new Forgetting(), Progress.SILENT).run(new LocalThreads(threads));
        double seconds = (System.nanoTime() - start) / 1e9;
        double perStep = 1e9 * seconds * threads / summary.agentSteps();
        double cpu = (double) ProcessHandle.current()
                        .info()
                        .totalCpuDuration()
                        .orElseThrow()
                        .toNanos()
                / summary.agentSteps();
        return String.format(
                Locale.ROOT,
                "%7d %12d %8.1f %14.0f %7.0f %8s",
                threads,
                replications,
                seconds,
                perStep,
                cpu,
                NationalBenchmark.peakMegabytes().orElse("-"));
    }

    private static double startUp() throws IOException, InterruptedException {
        double best = Double.POSITIVE_INFINITY;
        for (int i = 0; i < STARTS; i++) {
            long start = System.nanoTime();
            new ProcessBuilder(Installation.current().root().resolve("zonelab").toString(), "--version")
                    .redirectOutput(new File("/dev/null"))
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start()
                    .waitFor();
            best = Math.min(best, (System.nanoTime() - start) / 1e9);
        }
        return best;
    }

    /** Keeps nothing, so that only the simulation is measured. */
    private static final class Forgetting implements RunStore {
        @Override
        public boolean has(int replication) {
            return false;
        }

        @Override
        public void put(Pair pair) {}
    }
}
