package org.zonelab.viz.cluster;

import java.nio.file.Path;
import java.util.List;
import org.zonelab.scenarios.result.RunIdentity;

/**
 * Tasks of a command that a cluster is to simulate.
 *
 * @param url where the cluster is, as its own documentation spells it
 * @param command the recorded command, whose files are named as seen from the checkout
 * @param identity what decides the figures; a machine that prepares another one has other files or other code
 * @param home the checkout, which holds the folder {@code scenarios}
 * @param tasks numbers of the tasks
 */
public record ClusterWork(String url, List<String> command, RunIdentity identity, Path home, List<Integer> tasks) {
    public ClusterWork {
        command = List.copyOf(command);
        tasks = List.copyOf(tasks);
    }
}
