package org.zonelab.viz.cluster;

/** Machines that simulate tasks of a command. */
public interface Cluster {
    /**
     * Simulates tasks and hands over the result of each as soon as it is known; returns when all are there. Tasks of machines
     * that are lost are simulated elsewhere.
     *
     * @param results called by one thread at a time, at least once for each task
     * @throws InterruptedException if the command was interrupted
     * @throws ClusterException if the cluster cannot be reached or a task keeps failing
     */
    void simulate(ClusterWork work, TaskResults results) throws InterruptedException;
}
