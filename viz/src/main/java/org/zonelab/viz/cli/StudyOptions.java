package org.zonelab.viz.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.zonelab.scenarios.library.Library;
import org.zonelab.scenarios.result.RunIdentity;
import org.zonelab.scenarios.run.PreparedRun;
import org.zonelab.scenarios.scenario.ResolvedScenario;
import org.zonelab.scenarios.study.ComparableScenarios;
import org.zonelab.scenarios.study.Shard;
import org.zonelab.scenarios.yaml.Diagnostics;
import org.zonelab.scenarios.yaml.InvalidFilesException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Options that every study takes, and the scenarios that it is about. */
final class StudyOptions {
    @Option(names = "--replications", paramLabel = "N", description = "Replications (default: the command's own).")
    private @Nullable Integer replications;

    @Option(names = "--seed", paramLabel = "S", description = "Seed of all draws (default: the scenario's).")
    private @Nullable Long seed;

    @Option(
            names = "--threads",
            paramLabel = "T",
            description = "Tasks simulated at once (default: one a processor); no figure depends on it.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--set",
            paramLabel = "path=value",
            description = "Set a lever (policy worlds only) or an assumption (all worlds); repeatable.")
    private List<String> settings = List.of();

    @Option(
            names = "--shard",
            paramLabel = "i/n",
            converter = ShardConverter.class,
            description = "Simulate every n-th task only, from the i-th; zonelab merge puts the folders together.")
    private Shard shard = Shard.WHOLE;

    @Mixin
    private final ClusterOptions cluster = new ClusterOptions();

    @Option(
            names = "--no-simulate",
            description = "Simulate nothing: make the tables of what is finished, or say what is missing (2).")
    private boolean storedOnly;

    @Option(names = "--out", paramLabel = "DIR", description = "Result folder (default: results/STUDY-HASH).")
    private @Nullable Path out;

    int threads() {
        if (threads < 1) {
            throw new BadInputException("--threads must be at least 1, was " + threads);
        }
        return threads;
    }

    Shard shard() {
        return shard;
    }

    /** Machines that simulate; they divide the tasks themselves, so there are no shards then. */
    ClusterOptions cluster() {
        cluster.check(shard);
        return cluster;
    }

    /** Whether nothing may be simulated. */
    boolean storedOnly() {
        return storedOnly;
    }

    /** Numbers of the replications, from 0. */
    List<Integer> replications(int unlessSaid) {
        int count = Optional.ofNullable(replications).orElse(unlessSaid);
        if (count < 1) {
            throw new BadInputException("--replications must be at least 1, was " + count);
        }
        return IntStream.range(0, count).boxed().toList();
    }

    /**
     * Rows of a design, each a replication with luck of its own, from 0.
     *
     * @param points how many
     * @throws BadInputException if replications are asked for beside them, or there are fewer than two rows
     */
    List<Integer> rows(int points) {
        if (replications != null) {
            throw new BadInputException("--replications: say --points instead, each of which has luck of its own");
        }
        if (points < 2 || points > 100_000) {
            throw new BadInputException("--points must be 2 to 100,000, was " + points);
        }
        return IntStream.range(0, points).boxed().toList();
    }

    /** The folder of a study, or of a part of it. */
    Path folder(RunIdentity identity, Optional<String> part) {
        return Optional.ofNullable(out)
                .map(folder -> part.map(folder::resolve).orElse(folder))
                .orElseGet(() -> identity.folderIn(Path.of("results")));
    }

    /** Refuses what a command cannot do that is several studies. */
    void refuseParts(String command) {
        if (!shard.equals(Shard.WHOLE) || cluster.asked()) {
            throw new BadInputException(command + " runs in one piece on this machine, without --shard and --spark");
        }
    }

    /**
     * Reads scenario files.
     *
     * @throws InvalidFilesException with every error of all of them
     * @throws BadInputException if they cannot be compared
     */
    ComparableScenarios scenarios(Library library, List<Path> files, CommonOptions common) {
        Diagnostics diagnostics = new Diagnostics();
        List<ResolvedScenario> read = new ArrayList<>();
        for (Path file : files) {
            library.scenarios().check(file, settings, diagnostics).ifPresent(read::add);
        }
        if (diagnostics.hasErrors() || read.size() < files.size()) {
            throw new InvalidFilesException(diagnostics.all());
        }
        diagnostics.warnings().forEach(warning -> common.note(warning.toString()));
        ComparableScenarios scenarios = new ComparableScenarios(read);
        List<String> obstacles = scenarios.obstacles();
        if (!obstacles.isEmpty()) {
            throw new BadInputException(String.join("\n", obstacles));
        }
        return scenarios;
    }

    /** The first of some scenarios, ready to be simulated. */
    PreparedRun run(
            Installation installation, Library library, ComparableScenarios scenarios, List<Integer> replications) {
        return run(installation, library, scenarios, replications, Optional.empty());
    }

    /**
     * The same for a study that states a seed of its own.
     *
     * @param stated wins over the scenario's seed; the option wins over both
     */
    PreparedRun run(
            Installation installation,
            Library library,
            ComparableScenarios scenarios,
            List<Integer> replications,
            Optional<Long> stated) {
        ResolvedScenario first = scenarios.first();
        long chosen =
                Optional.ofNullable(seed).or(() -> stated).orElse(first.seed().value());
        return new PreparedRun(installation.root(), first, library.parameters(), chosen, replications, atOnce());
    }

    /** Tasks that this process simulates at once; none where it leaves them to a cluster, or finds them finished. */
    private int atOnce() {
        return storedOnly || cluster.asked() ? 0 : threads();
    }

    /** The command that makes the same figures, whatever the folder, shard and threads were. */
    List<String> commandLine(String command, List<String> own, PreparedRun run) {
        List<String> words = new ArrayList<>(own);
        words.addAll(List.of("--replications", String.valueOf(run.replications().size())));
        return designLine(command, words, run);
    }

    /** The same for a command whose own words say how many replications there are. */
    List<String> designLine(String command, List<String> own, PreparedRun run) {
        List<String> words = new ArrayList<>(List.of("./zonelab", command));
        words.addAll(own);
        words.addAll(List.of("--seed", String.valueOf(run.seed())));
        for (String setting : settings) {
            words.add("--set");
            words.add(setting);
        }
        return words;
    }
}
