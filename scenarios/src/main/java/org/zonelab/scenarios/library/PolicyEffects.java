package org.zonelab.scenarios.library;

import java.util.ArrayList;
import java.util.List;
import org.zonelab.engine.effect.EffectEstimate;
import org.zonelab.engine.effect.EffectFigures;
import org.zonelab.engine.effect.EffectShape;
import org.zonelab.engine.effect.WorldLayout;
import org.zonelab.engine.experiment.Block;
import org.zonelab.engine.experiment.RunPlan;
import org.zonelab.engine.experiment.TaskRunner;
import org.zonelab.engine.policy.Policy;
import org.zonelab.engine.quarter.Simulation;
import org.zonelab.scenarios.scenario.ResolvedScenario;

/**
 * What policies changed, replication by replication, in the nation and its regions, by year and over the whole horizon. Held in
 * memory: a few hundred kilobytes for a policy and sixteen replications.
 *
 * <p>Outcomes are those of {@link org.zonelab.engine.outcome.OutcomeCatalogue}, in its units; a policy is named by the scenario
 * that was simulated.
 */
public final class PolicyEffects {
    private final List<ResolvedScenario> policies;
    private final EffectShape shape;
    private final List<List<EffectFigures>> replications;

    private PolicyEffects(List<ResolvedScenario> policies, EffectShape shape, List<List<EffectFigures>> replications) {
        this.policies = List.copyOf(policies);
        this.shape = shape;
        this.replications = List.copyOf(replications);
    }

    /** Simulates a block in every replication of a plan. */
    static PolicyEffects simulate(RunPlan plan, List<ResolvedScenario> policies, TaskRunner runner)
            throws InterruptedException {
        EffectShape shape = EffectShape.yearly(WorldLayout.of(plan.world(), Simulation.BASE_YEAR, plan.quarters()));
        List<Policy> simulated = policies.stream().map(ResolvedScenario::policy).toList();
        EffectFigures[][] figures = new EffectFigures[plan.replications().size()][simulated.size()];
        List<Runnable> tasks = new ArrayList<>();
        for (int k = 0; k < figures.length; k++) {
            EffectFigures[] own = figures[k];
            int replication = plan.replications().get(k);
            tasks.add(() -> {
                Block block = Block.solve(plan, replication, () -> {});
                for (int policy = 0; policy < own.length; policy++) {
                    own[policy] = block.effect(simulated.get(policy), shape);
                }
            });
        }
        runner.run(tasks);
        List<List<EffectFigures>> all = new ArrayList<>();
        for (EffectFigures[] replication : figures) {
            all.add(List.of(replication));
        }
        return new PolicyEffects(policies, shape, all);
    }

    /**
     * The national effect over the whole horizon: mean, range over replications, Monte-Carlo error of the mean.
     *
     * @throws IllegalArgumentException if the policy was not simulated, or there is no such outcome
     */
    public EffectEstimate estimate(ResolvedScenario policy, String outcome) {
        return estimate(policy, shape.position(outcome));
    }

    /**
     * The effect somewhere, at some time.
     *
     * @param scope {@code nation}, {@code region:west} ...
     * @param period a year or the whole horizon, such as {@code 2027} or {@code 2025-2035}
     * @throws IllegalArgumentException if the policy was not simulated, or there is no such outcome, scope or period
     */
    public EffectEstimate estimate(ResolvedScenario policy, String outcome, String scope, String period) {
        return estimate(policy, shape.position(slice(scope, period), outcome));
    }

    /**
     * The national effect over the whole horizon in each replication, in their order; NaN where it is undefined. All policies
     * share the draws of a replication, so the difference of two policies is taken replication by replication.
     *
     * @throws IllegalArgumentException if the policy was not simulated, or there is no such outcome
     */
    public double[] replications(ResolvedScenario policy, String outcome) {
        int position = shape.position(outcome);
        return of(policy).stream().mapToDouble(each -> each.value(position)).toArray();
    }

    private EffectEstimate estimate(ResolvedScenario policy, int position) {
        List<EffectFigures> figures = of(policy);
        return EffectEstimate.ofRatio(
                figures.stream()
                        .mapToDouble(each -> each.numerators()[position])
                        .toArray(),
                figures.stream()
                        .mapToDouble(each -> each.denominators()[position])
                        .toArray());
    }

    private int slice(String scope, String period) {
        for (int k = 0; k < shape.slices().size(); k++) {
            EffectShape.Slice slice = shape.slices().get(k);
            if (slice.scope().name().equals(scope) && slice.period().name().equals(period)) {
                return k;
            }
        }
        throw new IllegalArgumentException("no effects of '" + scope + "' in '" + period + "'; there are "
                + shape.slices().stream()
                        .map(each ->
                                each.scope().name() + " in " + each.period().name())
                        .toList());
    }

    private List<EffectFigures> of(ResolvedScenario policy) {
        int position = policies.indexOf(policy);
        if (position < 0) {
            throw new IllegalArgumentException(policy.name().value() + " was not simulated");
        }
        return replications.stream().map(each -> each.get(position)).toList();
    }
}
