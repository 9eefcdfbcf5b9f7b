package org.zonelab.engine.experiment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.zonelab.engine.effect.DoseEffect;
import org.zonelab.engine.effect.FirmsBetterOff;
import org.zonelab.engine.effect.FiscalTerms;
import org.zonelab.engine.outcome.WorldSeries;
import org.zonelab.engine.policy.Dose;
import org.zonelab.engine.quarter.ModelParameters;
import org.zonelab.engine.quarter.Simulation;
import org.zonelab.engine.quarter.UnstableAssumptionsException;

/**
 * Runs the missing replications of a plan, each a pair of worlds on the same draws and the same assumptions,
 * and in the first of them further doses of the policy.
 *
 * <p>Replications do not share anything that changes, so neither their order nor their threads can move a result.
 */
public final class Experiment {
    /** Design points tried for one replication before the run gives up. */
    private static final int MOST_ATTEMPTS = 100;

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
        for (int replication : missing) {
            tasks.add(() -> store.put(pair(replication, total)));
        }
        runner.run(tasks);
        return new RunSummary(missing.size(), rejected.get(), agentSteps.get());
    }

    /** One replication, whole. */
    public Pair pair(int replication) {
        return pair(replication, plan.quartersOf(replication));
    }

    private Pair pair(int replication, long total) {
        Runnable tick = () -> progress.advanced(done.incrementAndGet(), total);
        Solved solved = solve(replication, tick);
        Simulation.WorldRun policy = solved.simulation().run(plan.policy());
        Simulation.WorldRun counterfactual = solved.simulation().run(plan.counterfactual());
        agentSteps.addAndGet(policy.agentSteps() + counterfactual.agentSteps());
        Pair pair = new Pair(
                replication,
                solved.rejectedDraws(),
                plan.policy().differenceFrom(plan.counterfactual()),
                terms(solved.parameters()),
                FirmsBetterOff.of(policy.profits(), counterfactual.profits()),
                policy.series(),
                counterfactual.series());
        return plan.dosesOf(replication).isEmpty() ? pair : withDoses(pair, solved.simulation());
    }

    /** The pair with the effects of all its doses, from the same base year and on the same draws. */
    private Pair withDoses(Pair pair, Simulation simulation) {
        Dose dose = new Dose(plan.policy(), plan.counterfactual());
        List<DoseEffect> effects = new ArrayList<>();
        if (dose.beginsAtCounterfactual()) {
            effects.add(effect(0, pair.counterfactual(), pair));
        }
        effects.add(effect(1, pair.policy(), pair));
        for (double factor : plan.dosesOf(pair.replication())) {
            Simulation.WorldRun run = simulation.run(dose.times(factor));
            agentSteps.addAndGet(run.agentSteps());
            effects.add(effect(factor, run.series(), pair));
        }
        effects.sort(Comparator.comparingDouble(DoseEffect::factor));
        return new Pair(
                pair.replication(),
                pair.rejectedDraws(),
                pair.levers(),
                pair.terms(),
                pair.firms(),
                pair.policy(),
                pair.counterfactual(),
                effects);
    }

    private static DoseEffect effect(double factor, WorldSeries policy, Pair pair) {
        return DoseEffect.of(factor, policy, pair.counterfactual(), pair.levers());
    }

    private static FiscalTerms terms(ModelParameters parameters) {
        return new FiscalTerms(
                parameters.fiscal().localCorporateShare(),
                parameters.fiscal().localWithholdingShare(),
                parameters.tax().governmentDiscountRate(),
                parameters.tax().horizonYears());
    }

    /** A base year that holds, and the points of the design that did not. */
    private record Solved(Simulation simulation, ModelParameters parameters, int rejectedDraws) {}

    private Solved solve(int replication, Runnable tick) {
        for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
            try {
                ModelParameters parameters = plan.assumptions().draw(replication, attempt);
                Simulation simulation = new Simulation(
                        plan.world(), plan.records(), parameters, plan.seed(), replication, plan.quarters(), tick);
                return new Solved(simulation, parameters, attempt);
            } catch (UnstableAssumptionsException e) {
                rejected.incrementAndGet();
            }
        }
        throw new IllegalStateException("replication " + replication + ": " + MOST_ATTEMPTS
                + " points of the assumption design in a row describe a world that does not settle down");
    }
}
