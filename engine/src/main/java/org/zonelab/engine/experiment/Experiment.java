package org.zonelab.engine.experiment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.zonelab.engine.effect.DoseEffect;
import org.zonelab.engine.outcome.WorldSeries;
import org.zonelab.engine.policy.Dose;
import org.zonelab.engine.quarter.WorkerPool;

/**
 * Runs the missing replications of a plan, each a pair of worlds on the same draws and the same assumptions,
 * and in the first of them further doses of the policy.
 *
 * <p>Replications do not share anything that changes, so neither their order nor their threads can move a result.
 */
public final class Experiment {
    private final RunPlan plan;
    private final RunStore store;
    private final Progress progress;
    private final AtomicLong done = new AtomicLong();
    private final AtomicLong agentSteps = new AtomicLong();
    private final AtomicInteger rejected = new AtomicInteger();

    public Experiment(RunPlan plan, RunStore store, Progress progress) {
        this.plan = plan;
        this.store = store;
        this.progress = progress;
    }

    /**
     * Simulates what the store does not have.
     *
     * @throws InterruptedException if the runner was interrupted; what is finished is stored
     */
    public RunSummary run(TaskRunner runner) throws InterruptedException {
        List<Runnable> tasks = new ArrayList<>();
        List<Integer> missing =
                plan.replications().stream().filter(k -> !store.has(k)).toList();
        long total = missing.stream().mapToLong(plan::quartersOf).sum();
        int threads = Math.max(1, runner.threadsOfEach(missing.size()));
        for (int replication : missing) {
            tasks.add(() -> store.put(pair(replication, total, threads)));
        }
        runner.run(tasks);
        return new RunSummary(missing.size(), rejected.get(), agentSteps.get());
    }

    /** One replication, whole. */
    public Pair pair(int replication) {
        return pair(replication, plan.quartersOf(replication), 1);
    }

    private Pair pair(int replication, long total, int threads) {
        try (WorkerPool pool = WorkerPool.of(threads)) {
            return pair(replication, total, pool);
        }
    }

    private Pair pair(int replication, long total, WorkerPool pool) {
        Block block = Block.solve(plan, replication, () -> progress.advanced(done.incrementAndGet(), total), pool);
        Pair pair = block.pair(plan.policy());
        Pair whole = plan.dosesOf(replication).isEmpty() ? pair : withDoses(pair, block);
        rejected.addAndGet(block.rejectedDraws());
        agentSteps.addAndGet(block.agentSteps());
        return whole;
    }

    /** The pair with the effects of all its doses, from the same base year and on the same draws. */
    private Pair withDoses(Pair pair, Block block) {
        Dose dose = new Dose(plan.policy(), plan.counterfactual());
        List<DoseEffect> effects = new ArrayList<>();
        if (dose.beginsAtCounterfactual()) {
            effects.add(effect(0, pair.counterfactual(), pair));
        }
        effects.add(effect(1, pair.policy(), pair));
        for (double factor : plan.dosesOf(pair.replication())) {
            effects.add(effect(factor, block.run(dose.times(factor)).series(), pair));
        }
        effects.sort(Comparator.comparingDouble(DoseEffect::factor));
        return new Pair(
                pair.replication(),
                pair.rejectedDraws(),
                pair.levers(),
                pair.terms(),
                pair.firms(),
                pair.flows(),
                pair.policy(),
                pair.counterfactual(),
                effects);
    }

    private static DoseEffect effect(double factor, WorldSeries policy, Pair pair) {
        return DoseEffect.of(factor, policy, pair.counterfactual(), pair.levers());
    }
}
