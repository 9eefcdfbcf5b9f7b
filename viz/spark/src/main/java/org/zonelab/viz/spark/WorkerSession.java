package org.zonelab.viz.spark;

import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.apache.spark.SparkFiles;
import org.jspecify.annotations.Nullable;
import org.zonelab.scenarios.result.RunIdentity;
import org.zonelab.viz.cli.ZoneLab;
import org.zonelab.viz.cluster.PreparedTasks;

/**
 * A command in an executor: arrives as words and hashes, and is prepared when the first task comes. Broadcast, so that all tasks
 * of an executor share it.
 */
final class WorkerSession implements Serializable {
    /** Name under which an executor finds the shipped files. */
    static final String FILES = "zonelab-files";

    private static final String HOME = "zonelab.home";
    private static final long serialVersionUID = 1;

    private final ArrayList<String> command;
    private final String name;
    private final TreeMap<String, String> inputs;
    private transient @Nullable PreparedTasks tasks;

    WorkerSession(List<String> command, RunIdentity identity) {
        this.command = new ArrayList<>(command);
        this.name = identity.name();
        this.inputs = new TreeMap<>(identity.inputs());
    }

    byte[] simulate(int task) {
        return prepared().simulate(task);
    }

    private synchronized PreparedTasks prepared() {
        if (tasks == null) {
            Path files = Path.of(SparkFiles.get(FILES));
            if (System.getProperty(HOME) == null && Files.isDirectory(files)) { // where the driver lives elsewhere
                System.setProperty(HOME, files.toString());
            }
            PreparedTasks here = ZoneLab.prepare(command);
            List<String> differences = here.identity().differences(new RunIdentity(name, inputs));
            if (!differences.isEmpty()) {
                throw new IllegalStateException(
                        "this executor has other inputs than the driver: " + String.join(", ", differences));
            }
            tasks = here;
        }
        return tasks;
    }
}
