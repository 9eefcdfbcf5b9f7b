package org.zonelab.viz.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zonelab.engine.effect.SequentialRule;
import org.zonelab.scenarios.result.ResultFolder;
import org.zonelab.scenarios.run.PreparedRun;
import org.zonelab.scenarios.scenario.AssumptionMode;
import org.zonelab.scenarios.scenario.ResolvedScenario;
import org.zonelab.scenarios.study.Shard;
import org.zonelab.viz.Counted;
import picocli.CommandLine.Option;

/** Options of a run that say which replications there are, and which of them are simulated here. */
final class ReplicationOptions {
    private static final int MOST = 256;

    @Option(
            names = "--replications",
            paramLabel = "N|A-B",
            converter = ReplicationNumbers.Converter.class,
            description = "The first N replications, or those numbered A to B (from 0); default: the scenario's.")
    private @Nullable ReplicationNumbers replications;

    @Option(
            names = "--precision",
            paramLabel = "OUTCOME: LIMIT",
            converter = PrecisionTarget.Converter.class,
            description = {
                "Add replications, " + SequentialRule.BATCH
                        + " at a time, until the mean national effect over the whole"
                        + " horizon is known so well: half its 95 %% confidence interval at most LIMIT, a percentage of the"
                        + " effect itself ('fdi: 0.5%%') or an amount ('fdi: 500 RMB million')."
            })
    private @Nullable PrecisionTarget precision;

    @Option(
            names = "--max-replications",
            paramLabel = "N",
            description = "Most replications that --precision takes (default: " + MOST + ").")
    private int most = MOST;

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

    /** Refuses options that contradict each other or the scenario. */
    void check(ResolvedScenario scenario) {
        if (precision != null && (replications != null || shard.count() > 1)) {
            throw new BadInputException("--precision decides how many replications there are; it goes with neither"
                    + " --replications nor --shard");
        }
        if (precision != null && most < SequentialRule.BATCH) {
            throw new BadInputException(
                    "--max-replications must be at least " + SequentialRule.BATCH + ", was " + most);
        }
        if (splitLuck && scenario.mode().value() == AssumptionMode.CENTRAL) {
            throw new BadInputException(
                    "--split-luck: assumptions are central, so the whole range is luck; it needs assumptions: drawn");
        }
        List<Integer> all = numbers(scenario).all();
        if (splitLuck && precision == null && all.size() < 2) {
            throw new BadInputException("--split-luck needs at least 2 replications");
        }
        if (all.stream().noneMatch(shard::has)) {
            throw new BadInputException("--shard " + shard + " holds none of the replications asked for");
        }
    }

    /** Replications that were asked for. */
    ReplicationNumbers numbers(ResolvedScenario scenario) {
        return Optional.ofNullable(replications)
                .orElseGet(
                        () -> ReplicationNumbers.count(scenario.replications().value()));
    }

    Shard shard() {
        return shard;
    }

    /** Adds replications until the precision asked for; nothing if none was. */
    Optional<PrecisionAnswer> search(ResultFolder results, Simulations simulations, CommonOptions common)
            throws SearchInterruptedException {
        if (precision == null) {
            return Optional.empty();
        }
        PrecisionSearch search = new PrecisionSearch(precision, new SequentialRule(precision.limit(), most), results);
        return Optional.of(search.run(
                numbers -> {
                    refuseMissing(results, numbers);
                    simulations.complete(results, numbers);
                },
                common::note));
    }

    /** The run with its replications, and their twins if ranges are to be split. */
    PreparedRun of(PreparedRun run, ReplicationNumbers numbers) {
        PreparedRun once = run.of(numbers.all());
        return splitLuck ? once.withLuckTwins() : once;
    }

    /** Says what is missing where nothing may be simulated. */
    void refuseMissing(ResultFolder results, List<Integer> numbers) {
        if (storedOnly) {
            MissingTasks.refuse("replications", missing(results, numbers), numbers.size());
        }
    }

    /** What a shard says when it is done while others are missing; empty for the last one. */
    Optional<String> shardNote(ResultFolder results, List<Integer> numbers) {
        int missing = missing(results, numbers).size();
        return missing == 0
                ? Optional.empty()
                : Optional.of("shard " + shard + ": " + (numbers.size() - missing) + " of "
                        + Counted.text(numbers.size(), "replication is", "replications are")
                        + " there; zonelab merge DIR... puts shards together");
    }

    private static List<Integer> missing(ResultFolder results, List<Integer> numbers) {
        return numbers.stream().filter(k -> !results.has(k)).toList();
    }

    /** Arguments that ask for the same replications. */
    List<String> words(ReplicationNumbers numbers) {
        List<String> words = new ArrayList<>();
        if (precision == null) {
            words.addAll(List.of("--replications", numbers.toString()));
        } else {
            words.addAll(List.of("--precision", precision.text(), "--max-replications", String.valueOf(most)));
        }
        if (splitLuck) {
            words.add("--split-luck");
        }
        return words;
    }
}
