package org.zonelab.viz.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.zonelab.engine.world.World;
import org.zonelab.scenarios.data.OutTurnReader;
import org.zonelab.scenarios.result.Evidence;
import org.zonelab.scenarios.result.LuckTwins;
import org.zonelab.scenarios.result.OutTurn;
import org.zonelab.scenarios.result.ResultFolder;
import org.zonelab.scenarios.result.RunIdentity;
import org.zonelab.scenarios.run.PreparedRun;
import org.zonelab.scenarios.scenario.AssumptionMode;
import org.zonelab.scenarios.scenario.ResolvedScenario;
import org.zonelab.scenarios.study.Shard;
import org.zonelab.scenarios.yaml.Diagnostics;
import org.zonelab.scenarios.yaml.InvalidFilesException;
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

    @Option(
            names = "--replications",
            paramLabel = "N|A-B",
            converter = ReplicationNumbers.Converter.class,
            description = "The first N replications, or those numbered A to B (from 0); default: the scenario's.")
    private @Nullable ReplicationNumbers replications;

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

    @Option(
            names = "--split-luck",
            description =
                    "Run every replication a second time with the same assumptions and other luck, so that ranges divide"
                            + " into assumptions and luck (bands.csv); twice the time.")
    private boolean splitLuck;

    @Option(
            names = "--shard",
            paramLabel = "i/n",
            converter = ShardConverter.class,
            description = "Simulate every n-th replication only, from the i-th, on each of n machines;"
                    + " zonelab merge puts the folders together.")
    private Shard shard = Shard.WHOLE;

    @Option(
            names = "--no-simulate",
            description = "Simulate nothing: make tables and report of what is finished, or say what is missing (2).")
    private boolean storedOnly;

    @Option(
            names = "--actuals",
            paramLabel = "FILE",
            description = "CSV of published out-turns, drawn as dots: year,outcome,value,unit,source"
                    + " (default: scenarios/actuals.csv).")
    private @Nullable Path actuals;

    @Override
    public Integer call() {
        if (threads < 1) {
            throw new BadInputException("--threads must be at least 1, was " + threads);
        }
        Installation installation = Installation.current();
        Library library = Library.of(installation);
        ResolvedScenario scenario = scenario(library);
        List<OutTurn> outTurns = OutTurnReader.read(installation.root(), Optional.ofNullable(actuals));
        ReplicationNumbers numbers = Optional.ofNullable(replications)
                .orElseGet(
                        () -> ReplicationNumbers.count(scenario.replications().value()));
        long chosenSeed = Optional.ofNullable(seed).orElse(scenario.seed().value());
        PreparedRun once =
                new PreparedRun(installation.root(), scenario, library.parameters(), chosenSeed, numbers.all());
        PreparedRun run = splitLuck ? twice(once) : once;
        if (run.replications().stream().noneMatch(k -> shard.has(LuckTwins.original(k)))) {
            throw new BadInputException("--shard " + shard + " holds none of the replications asked for");
        }
        RunIdentity identity = run.identity();
        Path folder = Optional.ofNullable(out).orElseGet(() -> identity.folderIn(Path.of("results")));
        Interruption interruption = new Interruption();
        try (interruption;
                ResultFolder results = ResultFolder.open(folder, identity)) {
            if (storedOnly) {
                MissingTasks.refuse(
                        "replications",
                        missing(results, run),
                        run.replications().size());
            }
            World world = run.ownWorld() ? run.world() : library.world();
            if (results.finished(run.replications()).isEmpty()) {
                RunReport.discard(folder);
                List<String> words =
                        RunExecution.commandLine(installation.recorded(file), numbers, chosenSeed, settings);
                if (splitLuck) {
                    words.add("--split-luck");
                }
                if (!new RunExecution(run, shard, world, common, settings, words).fill(results, threads)) {
                    return ExitStatus.INTERRUPTED.code();
                }
            }
            if (shard.count() > 1 && !missing(results, run).isEmpty()) {
                common.note("shard " + shard + ": "
                        + (run.replications().size() - missing(results, run).size()) + " of "
                        + run.replications().size() + " replications are in " + folder
                        + "; zonelab merge DIR... puts shards together");
                return ExitStatus.DONE.code();
            }
            RunReport report = new RunReport(folder, common);
            if (actuals != null || !report.present()) {
                report.write(world, library.parameters(), outTurns, Evidence.of(installation.root()));
            }
            report.print();
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

    private static List<Integer> missing(ResultFolder results, PreparedRun run) {
        return run.replications().stream().filter(k -> !results.has(k)).toList();
    }

    private static PreparedRun twice(PreparedRun run) {
        if (run.scenario().mode().value() == AssumptionMode.CENTRAL) {
            throw new BadInputException(
                    "--split-luck: assumptions are central, so the whole range is luck; it needs assumptions: drawn");
        }
        if (run.replications().size() < 2) {
            throw new BadInputException("--split-luck needs at least 2 replications");
        }
        return run.withLuckTwins();
    }

    private ResolvedScenario scenario(Library library) {
        Diagnostics diagnostics = new Diagnostics();
        Optional<ResolvedScenario> scenario = library.scenarios().check(file, settings, diagnostics);
        if (diagnostics.hasErrors() || scenario.isEmpty()) {
            throw new InvalidFilesException(diagnostics.all());
        }
        diagnostics.warnings().forEach(warning -> common.note(warning.toString()));
        return scenario.get();
    }
}
