package org.zonelab.scenarios.study;

import java.util.List;
import org.zonelab.engine.effect.EffectShape;
import org.zonelab.engine.experiment.RunPlan;

/**
 * What to simulate: every cell in every replication. Tasks are numbered by replication first and cell second, so that a study
 * that was cut is balanced over its cells.
 *
 * @param ground world, counterfactual, seed, quarters and replications; its own policy and assumptions are not used
 * @param cells in their order
 * @param shape which effects are kept
 */
public record StudyPlan(RunPlan ground, List<StudyCell> cells, EffectShape shape) {
    public StudyPlan {
        cells = List.copyOf(cells);
    }

    /**
     * One cell in one replication.
     *
     * @param number from 0
     * @param cell position among the cells
     * @param replication its number, not its position
     */
    public record Task(int number, int cell, int replication) {}

    /** All tasks. */
    public int tasks() {
        return cells.size() * ground.replications().size();
    }

    /** The task of a number. */
    public Task task(int number) {
        int replication = ground.replications().get(number / cells.size());
        return new Task(number, number % cells.size(), replication);
    }

    /** The number of a task. */
    public int number(int cell, int replication) {
        return replication * cells.size() + cell;
    }

    /** Quarters that a task simulates. */
    long quartersOf(Task task) {
        return ground.quartersOfBlock(cells.get(task.cell()).policies().count());
    }
}
