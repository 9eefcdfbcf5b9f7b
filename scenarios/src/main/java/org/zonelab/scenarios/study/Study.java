package org.zonelab.scenarios.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.zonelab.engine.effect.EffectFigures;
import org.zonelab.engine.experiment.Block;
import org.zonelab.engine.experiment.Progress;
import org.zonelab.engine.experiment.TaskRunner;
import org.zonelab.engine.policy.Policy;

/**
 * Runs the tasks of a plan that a journal lacks.
 *
 * <p>The figures of a task are a function of its plan and number alone, so neither threads nor shards nor machines can move them.
 */
public final class Study {
    private final StudyPlan plan;
    private final StudyJournal journal;
    private final Progress progress;

    public Study(StudyPlan plan, StudyJournal journal, Progress progress) {
        this.plan = plan;
        this.journal = journal;
        this.progress = progress;
    }

    /**
     * Simulates what is missing.
     *
     * @param shard which tasks are asked for
     * @throws InterruptedException if the runner was interrupted; what is finished is in the journal
     */
    public void run(Shard shard, TaskRunner runner) throws InterruptedException {
        List<StudyPlan.Task> missing = new ArrayList<>();
        long total = 0;
        for (int number = 0; number < plan.tasks(); number++) {
            if (shard.has(number) && !journal.has(number)) {
                missing.add(plan.task(number));
                total += plan.quartersOf(plan.task(number));
            }
        }
        long quarters = total;
        AtomicLong done = new AtomicLong();
        Runnable tick = () -> progress.advanced(done.incrementAndGet(), quarters);
        List<Runnable> tasks = new ArrayList<>();
        for (StudyPlan.Task task : missing) {
            tasks.add(() -> journal.put(task.number(), figures(plan, task, tick)));
        }
        runner.run(tasks);
    }

    /**
     * Numerators and denominators of every policy of a task's cell, one policy after another; all NaN where the cell's point is
     * refused.
     */
    static double[] figures(StudyPlan plan, StudyPlan.Task task, Runnable tick) {
        StudyCell cell = plan.cells().get(task.cell());
        int size = plan.shape().size();
        double[] figures = new double[2 * size * cell.policies().count()];
        int luck = cell.luck().applyAsInt(task.replication());
        Block block;
        try {
            block = Block.solve(plan.ground().with(cell.assumptions()), luck, tick);
        } catch (RefusedPointException e) {
            Arrays.fill(figures, Double.NaN);
            return figures;
        }
        int at = 0;
        for (Policy policy : cell.policies().in(task.replication())) {
            EffectFigures effect = block.effect(policy, plan.shape());
            System.arraycopy(effect.numerators(), 0, figures, at, size);
            System.arraycopy(effect.denominators(), 0, figures, at + size, size);
            at += 2 * size;
        }
        return figures;
    }
}
