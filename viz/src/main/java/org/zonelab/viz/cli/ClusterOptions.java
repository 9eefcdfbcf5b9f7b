package org.zonelab.viz.cli;

import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.zonelab.engine.experiment.Progress;
import org.zonelab.scenarios.bundle.Bundle;
import org.zonelab.scenarios.result.RunIdentity;
import org.zonelab.scenarios.study.Shard;
import org.zonelab.viz.Counted;
import org.zonelab.viz.cluster.Cluster;
import org.zonelab.viz.cluster.ClusterWork;
import org.zonelab.viz.cluster.TaskResults;
import picocli.CommandLine.Option;

/** The option that has tasks simulated by a cluster. */
final class ClusterOptions {
    @Option(
            names = "--spark",
            paramLabel = "URL",
            description = {
                "Simulate on an Apache Spark cluster, such as spark://host:7077, or 'local[2]'; no figure depends on it.",
                "Settings of Spark: ZONELAB_JAVA_OPTS=\"-Dspark.executor.memory=4g ...\"."
            })
    private @Nullable String url;

    /** Whether a cluster is to simulate. */
    boolean asked() {
        return url != null;
    }

    /**
     * Refuses what does not go together.
     *
     * @throws BadInputException also if the program was started without the part that talks to the cluster
     */
    void check(Shard shard) {
        if (asked()) {
            if (!shard.equals(Shard.WHOLE)) {
                throw new BadInputException("--spark divides the work itself; leave --shard out");
            }
            provider();
        }
    }

    /**
     * Has tasks simulated.
     *
     * @param command the recorded command
     * @param results takes each result as it comes
     */
    void simulate(
            List<String> command, RunIdentity identity, List<Integer> tasks, TaskResults results, CommonOptions common)
            throws InterruptedException {
        if (url == null || tasks.isEmpty()) {
            return;
        }
        Bundle bundle = new RecordedCommand(command).bundle(Installation.current());
        common.note(Counted.text(tasks.size(), "task goes", "tasks go") + " to " + url);
        Optional<ProgressLine> line = ProgressLine.watched(common);
        Progress progress = line.<Progress>map(each -> each).orElse(Progress.SILENT);
        AtomicInteger done = new AtomicInteger();
        try {
            provider().simulate(new ClusterWork(url, command, bundle, identity, tasks), (task, result) -> {
                results.take(task, result);
                progress.advanced(Math.min(done.incrementAndGet(), tasks.size()), tasks.size());
            });
        } finally {
            line.ifPresent(ProgressLine::finish);
        }
    }

    private static Cluster provider() {
        return ServiceLoader.load(Cluster.class)
                .findFirst()
                .orElseThrow(
                        () -> new BadInputException(
                                "--spark: the part of ZoneLab that talks to Spark is not on the class path. ./zonelab"
                                        + " builds it when it sees the option; for other ways to start it run"
                                        + " mvn -Pspark -Dquick package and add viz/spark/target/spark-*.jar and Spark's own jars"));
    }
}
