/**
 * How a command has its tasks simulated by other machines; knows no particular kind of cluster.
 *
 * <p>A {@link org.zonelab.viz.cluster.Cluster} is found by {@link java.util.ServiceLoader}. It gets the words of the command and
 * the numbers of the tasks that the folder lacks; its machines prepare the same command ({@link
 * org.zonelab.viz.cluster.PreparedTasks}) and send back what the folder would have kept.
 *
 * <p>Decisions. 2026-11: worlds and plans never travel, because words and files decide them and hashes prove it; set
 * aside: serialised plans, which would tie wire and code together. 2026-11: results are put into the folder as they come, in any
 * order, so that a killed command resumes and the tables are made by the same code as ever.
 */
@NullMarked
package org.zonelab.viz.cluster;

import org.jspecify.annotations.NullMarked;
