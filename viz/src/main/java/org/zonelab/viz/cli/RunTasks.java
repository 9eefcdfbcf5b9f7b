package org.zonelab.viz.cli;

import java.util.ArrayList;
import java.util.List;
import org.zonelab.engine.experiment.Experiment;
import org.zonelab.engine.experiment.Pair;
import org.zonelab.engine.experiment.Progress;
import org.zonelab.engine.experiment.RunPlan;
import org.zonelab.engine.experiment.RunStore;
import org.zonelab.scenarios.result.ReplicationBytes;
import org.zonelab.scenarios.result.RunIdentity;
import org.zonelab.viz.cluster.PreparedTasks;

/** Replications of a run as the tasks of a cluster. */
record RunTasks(RunIdentity identity, RunPlan plan) implements PreparedTasks {
    @Override
    public byte[] simulate(int task) {
        Packing packing = new Packing(new ArrayList<>());
        try {
            new Experiment(plan.of(List.of(task)), packing, Progress.SILENT).run(tasks -> tasks.forEach(Runnable::run));
        } catch (InterruptedException e) {
            throw new IllegalStateException("the replication was interrupted", e);
        }
        return packing.packed().get(0);
    }

    /** Packs what is finished instead of keeping it in a folder. */
    private record Packing(List<byte[]> packed) implements RunStore {
        @Override
        public boolean has(int replication) {
            return false;
        }

        @Override
        public void put(Pair pair) {
            packed.add(ReplicationBytes.of(pair));
        }
    }
}
