package org.zonelab.viz.spark;

import java.nio.file.Path;
import java.util.List;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.zonelab.viz.cluster.Cluster;
import org.zonelab.viz.cluster.ClusterException;
import org.zonelab.viz.cluster.ClusterWork;
import org.zonelab.viz.cluster.TaskResults;
import scala.reflect.ClassTag$;
import scala.runtime.AbstractFunction2;
import scala.runtime.BoxedUnit;

/**
 * Spark: a driver in this process, tasks on its executors. Settings of Spark are system properties {@code spark.*}, as it reads
 * them itself.
 *
 * <p>Each task is a partition of its own, so that a lost executor costs only the tasks it was at, and the driver holds one
 * result at a time.
 */
public final class SparkCluster implements Cluster {
    /** Tasks of one Spark job; more of them cost the driver memory and a pause at the end of each job is short beside it. */
    private static final int WAVE = 10_000;

    @Override
    public void simulate(ClusterWork work, TaskResults results) throws InterruptedException {
        try (Shipment shipment = Shipment.of(work);
                JavaSparkContext spark = new JavaSparkContext(settings(work, shipment))) {
            shipment.archive().ifPresent(archive -> spark.sc().addArchive(archive + "#" + WorkerSession.FILES));
            Broadcast<WorkerSession> session = spark.broadcast(new WorkerSession(shipment.command(), work.identity()));
            List<Integer> tasks = work.tasks();
            for (int from = 0; from < tasks.size(); from += WAVE) {
                run(spark, session, tasks.subList(from, Math.min(from + WAVE, tasks.size())), results);
            }
        } catch (Exception e) {
            // Scala throws checked exceptions without declaring them.
            if (e instanceof InterruptedException || Thread.interrupted()) {
                throw (InterruptedException) new InterruptedException(e.getMessage()).initCause(e);
            }
            throw new ClusterException(
                    "Spark at " + work.url() + " did not finish (what is finished is kept, the same command resumes): "
                            + e.getMessage(),
                    e);
        }
    }

    private static void run(
            JavaSparkContext spark, Broadcast<WorkerSession> session, List<Integer> tasks, TaskResults results) {
        spark.sc()
                .runJob(
                        spark.parallelize(List.copyOf(tasks), tasks.size()).rdd(),
                        new SimulatedTask(session),
                        new AbstractFunction2<Object, byte[], BoxedUnit>() {
                            @Override
                            public BoxedUnit apply(Object partition, byte[] result) {
                                results.take(tasks.get((Integer) partition), result);
                                return BoxedUnit.UNIT;
                            }
                        },
                        ClassTag$.MODULE$.apply(byte[].class));
    }

    private static SparkConf settings(ClusterWork work, Shipment shipment) {
        SparkConf settings = new SparkConf()
                .setMaster(work.url())
                .setIfMissing("spark.app.name", "zonelab " + work.identity().name())
                .setIfMissing("spark.ui.enabled", "false")
                .setIfMissing("spark.ui.showConsoleProgress", "false")
                // Counts all results of a job, although each is kept and dropped at once.
                .setIfMissing("spark.driver.maxResultSize", "0");
        if (!settings.contains("spark.jars") && !shipment.jars().isEmpty()) {
            settings.setJars(shipment.jars().stream().map(Path::toString).toArray(String[]::new));
        }
        return settings;
    }
}
