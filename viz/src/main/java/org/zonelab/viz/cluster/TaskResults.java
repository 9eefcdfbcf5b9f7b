package org.zonelab.viz.cluster;

/** Takes what a cluster has simulated. */
@FunctionalInterface
public interface TaskResults {
    /**
     * Keeps the result of a task; one that comes again changes nothing.
     *
     * @param task its number
     * @param result as {@link PreparedTasks#simulate} gives it
     */
    void take(int task, byte[] result);
}
