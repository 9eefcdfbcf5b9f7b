package org.zonelab.viz.cli;

import org.zonelab.scenarios.result.RunIdentity;
import org.zonelab.scenarios.study.PortableFigures;
import org.zonelab.scenarios.study.StudyPlan;
import org.zonelab.viz.cluster.PreparedTasks;

/** Tasks of a study as the tasks of a cluster. */
record StudyTasks(RunIdentity identity, StudyPlan plan) implements PreparedTasks {
    @Override
    public byte[] simulate(int task) {
        return PortableFigures.simulate(plan, task);
    }
}
