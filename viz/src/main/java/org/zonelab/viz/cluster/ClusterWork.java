package org.zonelab.viz.cluster;

import java.util.List;
import org.zonelab.scenarios.bundle.Bundle;
import org.zonelab.scenarios.result.RunIdentity;

/**
 * Tasks of a command that a cluster is to simulate.
 *
 * @param url where the cluster is, as its own documentation spells it
 * @param command the recorded command, for machines that share the driver's process
 * @param bundle what other machines need to prepare it
 * @param identity what decides the figures; a machine that prepares another one has other files or other code
 * @param tasks numbers of the tasks
 */
public record ClusterWork(String url, List<String> command, Bundle bundle, RunIdentity identity, List<Integer> tasks) {
    public ClusterWork {
        command = List.copyOf(command);
        tasks = List.copyOf(tasks);
    }
}
