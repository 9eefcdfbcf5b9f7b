/**
 * Apache Spark as a cluster for the tasks of any run or study; nothing else knows Spark.
 *
 * <p>{@link org.zonelab.viz.spark.SparkCluster} starts a driver in this process and sends each task as one partition; {@link
 * org.zonelab.viz.spark.WorkerSession} prepares the command once in each executor.
 *
 * <p>Decisions. 2026-11: results go to the folder one by one as partitions end, and not through an RDD's collect or
 * toLocalIterator, of which the first holds all in memory and the second runs one partition at a time. 2026-11: no Spark SQL,
 * whose Parquet files differ between versions; tables are made by the local code.
 */
@NullMarked
package org.zonelab.viz.spark;

import org.jspecify.annotations.NullMarked;
