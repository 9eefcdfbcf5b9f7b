package org.zonelab.viz.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.zonelab.engine.world.World;
import org.zonelab.scenarios.library.Library;
import org.zonelab.scenarios.result.Evidence;
import org.zonelab.scenarios.result.OutTurn;
import org.zonelab.scenarios.result.ResultFolder;
import org.zonelab.scenarios.result.RunIdentity;
import org.zonelab.scenarios.run.PreparedRun;
import org.zonelab.scenarios.scenario.ResolvedScenario;
import org.zonelab.scenarios.yaml.Diagnostics;
import org.zonelab.scenarios.yaml.InvalidFilesException;
import org.zonelab.viz.finding.Focus;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command {@code run}: policy and counterfactual, tables, charts, report. */
@Command(
        name = "run",
        description = "Simulate a policy and its counterfactual; leave tables, charts and a report in a folder.",
        footer = {
            "",
            "The same inputs in the same folder resume, or show what is there. Ctrl-C keeps finished replications.",
            "Exit codes: 0 done, 2 bad input (nothing was run), 3 the run failed, 130 interrupted."
        })
final class RunCommand implements Callable<Integer> {
    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Parameters(paramLabel = "FILE", description = "Scenario file.")
    private Path file = Path.of("");

    @Mixin
    private final ReplicationOptions sample = new ReplicationOptions();

    @Mixin
    private final MicroRateOption microRate = new MicroRateOption();

    @Mixin
    private final ClusterOptions cluster = new ClusterOptions();

    @Option(names = "--seed", paramLabel = "S", description = "Seed of all draws (default: the scenario's).")
    private @Nullable Long seed;

    @Option(
            names = "--threads",
            paramLabel = "T",
            description = "Replications simulated at once (default: one a processor); no figure depends on it.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--set",
            paramLabel = "path=value",
            description = "Set a lever (policy world only) or an assumption (both worlds); repeatable.")
    private List<String> settings = List.of();

    @Option(names = "--out", paramLabel = "DIR", description = "Result folder (default: results/NAME-HASH).")
    private @Nullable Path out;

    @Mixin
    private final ReportOptions options = new ReportOptions();

    @Override
    public Integer call() {
        if (threads < 1) {
            throw new BadInputException("--threads must be at least 1, was " + threads);
        }
        Installation installation = Installation.current();
        Library library = installation.library();
        ResolvedScenario scenario = scenario(library);
        Optional<Focus> focus = options.focus(library.world());
        List<OutTurn> outTurns = options.outTurns(installation);
        sample.check(scenario);
        cluster.check(sample.shard());
        long chosenSeed = Optional.ofNullable(seed).orElse(scenario.seed().value());
        PreparedRun prepared =
                new PreparedRun(installation.root(), scenario, library.parameters(), chosenSeed, List.of());
        RunIdentity identity = prepared.identity();
        Optional<TaskCapture> capture = common.capture();
        if (capture.isPresent()) {
            capture.get().take(new RunTasks(identity, prepared.plan(prepared.world())));
            return ExitStatus.DONE.code();
        }
        Path folder = Optional.ofNullable(out).orElseGet(() -> identity.folderIn(Path.of("results")));
        Interruption interruption = new Interruption();
        try (interruption;
                ResultFolder results = ResultFolder.open(folder, identity)) {
            World world = prepared.ownWorld() ? prepared.world() : library.world();
            List<String> asked = commandLine(installation, sample.numbers(scenario), chosenSeed);
            Simulations simulations =
                    new Simulations(prepared, world, common, new Simulations.Place(threads, cluster, asked));
            Optional<PrecisionAnswer> precision;
            try {
                precision = sample.search(results, simulations, common);
            } catch (SearchInterruptedException e) {
                ReplicationNumbers begun = ReplicationNumbers.count(e.replications());
                RunReport.discard(folder);
                execution(simulations, begun, prepared, RunNotes.of(scenario, settings), asked)
                        .keepFinished(results);
                return ExitStatus.INTERRUPTED.code();
            }
            ReplicationNumbers numbers = precision
                    .map(answer -> ReplicationNumbers.count(answer.replications()))
                    .orElseGet(() -> sample.numbers(scenario));
            PreparedRun run = sample.of(prepared, numbers);
            sample.refuseMissing(results, run.replications());
            SortedMap<String, String> said =
                    precision.map(PrecisionAnswer::notes).orElseGet(TreeMap::new);
            boolean finished = results.finished(run.replications())
                    .filter(manifest -> manifest.notes().entrySet().containsAll(said.entrySet()))
                    .isPresent();
            if (!finished) {
                RunReport.discard(folder);
                List<String> words = commandLine(installation, numbers, chosenSeed);
                SortedMap<String, String> notes = RunNotes.of(scenario, settings);
                notes.putAll(said);
                if (!execution(simulations, numbers, prepared, notes, words).fill(results)) {
                    return ExitStatus.INTERRUPTED.code();
                }
            }
            Optional<String> shardNote = sample.shardNote(results, run.replications());
            if (shardNote.isPresent()) {
                common.note(shardNote.get());
                return ExitStatus.DONE.code();
            }
            RunReport report = new RunReport(folder, common);
            if (options.asked() || !report.present()) {
                report.write(world, library.parameters(), outTurns, Evidence.of(installation.root()), options);
            }
            report.print(precision);
            focus.ifPresent(place -> report.write(
                    place, world, library.parameters(), Evidence.of(installation.root()), options.resolution()));
            return ExitStatus.DONE.code();
        } catch (RuntimeException e) {
            if (interruption.happened()) {
                common.err().println("interrupted; the same command resumes");
                common.err().flush();
                return ExitStatus.INTERRUPTED.code();
            }
            throw e;
        }
    }

    private RunExecution execution(
            Simulations simulations,
            ReplicationNumbers numbers,
            PreparedRun prepared,
            SortedMap<String, String> notes,
            List<String> words) {
        return new RunExecution(sample.of(prepared, numbers), sample.shard(), simulations, common, notes, words);
    }

    /** The command that makes the same figures, whatever the folder, shard and threads were. */
    private List<String> commandLine(Installation installation, ReplicationNumbers numbers, long chosenSeed) {
        List<String> words = new ArrayList<>(List.of("./zonelab", "run", installation.recorded(file)));
        words.addAll(sample.words(numbers));
        words.addAll(microRate.words());
        words.addAll(List.of("--seed", String.valueOf(chosenSeed)));
        for (String setting : settings) {
            words.add("--set");
            words.add(setting);
        }
        return words;
    }

    private ResolvedScenario scenario(Library library) {
        Diagnostics diagnostics = new Diagnostics();
        Optional<ResolvedScenario> scenario = library.scenarios().check(file, settings, diagnostics);
        if (diagnostics.hasErrors() || scenario.isEmpty()) {
            throw new InvalidFilesException(diagnostics.all());
        }
        diagnostics.warnings().forEach(warning -> common.note(warning.toString()));
        return microRate.of(scenario.get());
    }
}
