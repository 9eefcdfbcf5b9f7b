package org.zonelab.engine.experiment;

import java.util.List;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import org.zonelab.engine.agent.FirmRecords;
import org.zonelab.engine.effect.EffectFigures;
import org.zonelab.engine.effect.EffectShape;
import org.zonelab.engine.effect.FirmsBetterOff;
import org.zonelab.engine.effect.FiscalTerms;
import org.zonelab.engine.effect.InvestmentFlows;
import org.zonelab.engine.policy.Policy;
import org.zonelab.engine.quarter.ModelParameters;
import org.zonelab.engine.quarter.QuarterWatch;
import org.zonelab.engine.quarter.Simulation;
import org.zonelab.engine.quarter.Surroundings;
import org.zonelab.engine.quarter.UnstableAssumptionsException;
import org.zonelab.engine.quarter.WorkerPool;
import org.zonelab.engine.trace.FirmStory;
import org.zonelab.engine.trace.FirmSurvey;

/**
 * One block of an experiment: any number of policies that meet one counterfactual on the same draws and the same
 * assumptions. The base year and the counterfactual are simulated once. Not thread-safe; blocks share nothing.
 */
public final class Block {
    /** Design points tried for one replication before the run gives up. */
    private static final int MOST_ATTEMPTS = 100;

    private final RunPlan plan;
    private final int replication;
    private final ModelParameters parameters;
    private final Simulation simulation;
    private final int rejectedDraws;
    private long agentSteps;
    private Simulation.@Nullable WorldRun counterfactual;

    private Block(RunPlan plan, int replication, ModelParameters parameters, Simulation simulation, int rejectedDraws) {
        this.plan = plan;
        this.replication = replication;
        this.parameters = parameters;
        this.simulation = simulation;
        this.rejectedDraws = rejectedDraws;
    }

    /**
     * Solves and simulates the base year.
     *
     * @param plan world, assumptions, counterfactual; its own policy is not simulated
     * @param tick called after each simulated quarter
     * @throws IllegalStateException if no point of the assumption design describes a stable world
     */
    public static Block solve(RunPlan plan, int replication, Runnable tick) {
        return solve(plan, replication, tick, WorkerPool.alone());
    }

    /**
     * The same with the firms of each world shared out among threads, which moves no result.
     *
     * @param pool for as long as the block is used
     * @throws IllegalStateException if no point of the assumption design describes a stable world
     */
    public static Block solve(RunPlan plan, int replication, Runnable tick, WorkerPool pool) {
        for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
            try {
                ModelParameters parameters = plan.assumptions().draw(replication, attempt);
                Simulation simulation = new Simulation(
                        plan.world(),
                        plan.records(),
                        parameters,
                        Surroundings.stated(parameters),
                        plan.seed(),
                        replication,
                        plan.quarters(),
                        tick,
                        pool);
                return new Block(plan, replication, parameters, simulation, attempt);
            } catch (UnstableAssumptionsException e) {
                // the next point is tried, and the block tells how many were passed over
            }
        }
        throw new IllegalStateException("replication " + replication + ": " + MOST_ATTEMPTS
                + " points of the assumption design in a row describe a world that does not settle down");
    }

    /** Points of the assumption design passed over before the one of this block. */
    public int rejectedDraws() {
        return rejectedDraws;
    }

    /** Firms simulated so far, summed over quarters and worlds. */
    public long agentSteps() {
        return agentSteps;
    }

    /** Parameters of all worlds of the block. */
    public ModelParameters parameters() {
        return parameters;
    }

    /** The population with which all worlds of the block open. */
    public FirmRecords records() {
        return plan.records();
    }

    /** A block on the same solved base year whose policies meet another counterfactual; the two share one thread. */
    public Block against(Policy other) {
        return new Block(plan.against(other), replication, parameters, simulation, rejectedDraws);
    }

    /** The world without the policy; simulated when first asked for. */
    public Simulation.WorldRun counterfactual() {
        if (counterfactual == null) {
            counterfactual = run(plan.counterfactual());
        }
        return counterfactual;
    }

    /** A world under a policy. */
    public Simulation.WorldRun run(Policy policy) {
        return run(policy, QuarterWatch.NONE);
    }

    /** The same world, watched while it is simulated; a watch that throws ends the run and leaves the block as it was. */
    public Simulation.WorldRun run(Policy policy, QuarterWatch watch) {
        Simulation.WorldRun run = simulation.run(policy, watch);
        agentSteps += run.agentSteps();
        return run;
    }

    /** A world under a policy once more, and why some firms did there what they did. */
    public List<FirmStory> stories(Policy policy, SortedSet<Long> ids) {
        return simulation.stories(policy, ids);
    }

    /** A world under a policy once more, and the sums of all its firms but micro entities. */
    public FirmSurvey survey(Policy policy) {
        return simulation.survey(policy);
    }

    /** A policy and the counterfactual, whole. */
    public Pair pair(Policy policy) {
        return pair(policy, QuarterWatch.NONE);
    }

    /** The same pair, the policy's world watched while it is simulated. */
    public Pair pair(Policy policy, QuarterWatch watch) {
        Simulation.WorldRun with = run(policy, watch);
        Simulation.WorldRun without = counterfactual();
        return new Pair(
                replication,
                rejectedDraws,
                policy.differenceFrom(plan.counterfactual()),
                terms(),
                FirmsBetterOff.of(with.profits(), without.profits()),
                InvestmentFlows.of(with.choices(), without.choices()),
                with.series(),
                without.series());
    }

    /** What a policy changes. */
    public EffectFigures effect(Policy policy, EffectShape shape) {
        return shape.of(run(policy).series(), counterfactual().series(), policy.differenceFrom(plan.counterfactual()));
    }

    private FiscalTerms terms() {
        return new FiscalTerms(
                parameters.fiscal().localCorporateShare(),
                parameters.fiscal().localWithholdingShare(),
                parameters.tax().governmentDiscountRate(),
                parameters.tax().horizonYears());
    }
}
