package org.zonelab.viz.cli;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.zonelab.engine.experiment.Experiment;
import org.zonelab.engine.experiment.Progress;
import org.zonelab.engine.experiment.RunPlan;
import org.zonelab.engine.world.World;
import org.zonelab.scenarios.result.ResultFolder;
import org.zonelab.scenarios.run.LocalThreads;
import org.zonelab.scenarios.run.PreparedRun;

/** Simulates replications of one run, with progress; builds the population when it is first needed. */
final class Simulations {
    private final PreparedRun run;
    private final World world;
    private final CommonOptions common;
    private final Place place;
    private final SortedMap<String, Double> seconds = new TreeMap<>();
    private @Nullable RunPlan plan;

    /**
     * Where replications are simulated.
     *
     * @param threads of this process, if no cluster is asked for
     * @param command of which the machines of a cluster prepare the same run
     */
    record Place(int threads, ClusterOptions cluster, List<String> command) {
        Place {
            command = List.copyOf(command);
        }
    }

    /** @param run whose own replications do not matter */
    Simulations(PreparedRun run, World world, CommonOptions common, Place place) {
        this.run = run;
        this.world = world;
        this.common = common;
        this.place = place;
    }

    /** The world of the run. */
    World world() {
        return world;
    }

    /** Wall time so far, by phase. */
    SortedMap<String, Double> seconds() {
        return new TreeMap<>(seconds);
    }

    /** Puts those of the replications into the folder that it lacks. */
    void complete(ResultFolder results, List<Integer> numbers) throws InterruptedException {
        if (numbers.stream().allMatch(results::has)) {
            return;
        }
        long start = System.nanoTime();
        if (place.cluster().asked()) {
            List<Integer> missing =
                    numbers.stream().filter(k -> !results.has(k)).toList();
            place.cluster().simulate(place.command(), run.identity(), missing, results::put, common);
            seconds.merge("simulate", (System.nanoTime() - start) / 1e9, Double::sum);
            return;
        }
        RunPlan known = plan == null
                ? run.atOnce(Math.min(numbers.size(), place.threads())).plan(world)
                : plan;
        plan = known;
        long prepared = System.nanoTime();
        seconds.merge("prepare", (prepared - start) / 1e9, Double::sum);
        Optional<ProgressLine> line = ProgressLine.watched(common);
        try {
            new Experiment(
                            known.of(numbers),
                            results,
                            line.<Progress>map(each -> each).orElse(Progress.SILENT))
                    .run(new LocalThreads(place.threads()));
        } finally {
            line.ifPresent(ProgressLine::finish);
            seconds.merge("simulate", (System.nanoTime() - prepared) / 1e9, Double::sum);
        }
    }
}
