package org.zonelab.viz.cli;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zonelab.viz.cluster.PreparedTasks;

/** Takes the tasks of a command that is prepared for a cluster; the command then ends without a folder or results. */
final class TaskCapture {
    private @Nullable PreparedTasks tasks;

    void take(PreparedTasks prepared) {
        tasks = prepared;
    }

    Optional<PreparedTasks> taken() {
        return Optional.ofNullable(tasks);
    }
}
