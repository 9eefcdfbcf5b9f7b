package org.zonelab.viz.cluster;

import org.zonelab.scenarios.result.RunIdentity;

/** The tasks of one command, ready to be simulated in this process by any number of threads. */
public interface PreparedTasks {
    /** What decides their figures. */
    RunIdentity identity();

    /**
     * Simulates one task.
     *
     * @param task number of a replication of a run, or of a task of a study
     * @return what the folder of the command keeps of it
     */
    byte[] simulate(int task);
}
