package org.zonelab.scenarios.study;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.apache.commons.math3.analysis.UnivariateFunction;
import org.apache.commons.math3.analysis.solvers.BrentSolver;
import org.apache.commons.math3.exception.TooManyEvaluationsException;
import org.zonelab.engine.effect.EffectShape;
import org.zonelab.engine.experiment.Block;
import org.zonelab.engine.experiment.RunPlan;

/**
 * Doses at which policies cost all treasuries the same over the horizon, in present value before what comes back.
 *
 * <pre>C(f) = target,  C mean public cost at f times the stated dose</pre>
 *
 * <p>C is the mean over the first replications of the study; Brent's method between no dose and the largest that the law leaves.
 *
 * @param ground world, counterfactual and assumptions of the study
 * @param shape of national effects
 * @param simulated is told of each simulated world
 */
public record EqualCost(RunPlan ground, EffectShape shape, Runnable simulated) {
    /** Relative error of the cost that is left. */
    public static final double ACCURACY = 0.01;

    /** First replications of the study on which doses are tried, all held at once. */
    public static final int REPLICATIONS = 4;

    private static final int MOST_EVALUATIONS = 12;
    private static final double FARTHEST = 20;
    private static final String COST = "public_cost";

    /** Blocks of the first replications, on which all doses of all policies are tried. */
    public List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        for (int replication : ground.replications()
                .subList(0, Math.min(REPLICATIONS, ground.replications().size()))) {
            blocks.add(Block.solve(ground, replication, () -> {}));
        }
        return blocks;
    }

    /** Mean public cost of an option, RMB million. */
    public double cost(PolicyOption option, List<Block> blocks) {
        int position = shape.position(COST);
        return blocks.stream()
                .mapToDouble(block -> {
                    double cost = block.effect(option.policy(), shape).value(position);
                    simulated.run();
                    return cost;
                })
                .average()
                .orElse(Double.NaN);
    }

    /**
     * The dose of an option at which it costs the target.
     *
     * @param stated its cost at the stated dose, RMB million
     * @param target RMB million
     * @return multiple of the stated dose; empty if it has no dose, or none within the law costs as much
     */
    public OptionalDouble factor(PolicyOption option, double stated, double target, List<Block> blocks) {
        if (Math.abs(stated - target) <= ACCURACY * Math.abs(target)) {
            return OptionalDouble.of(1);
        }
        if (!option.scalable() || !(stated * target > 0)) {
            return OptionalDouble.empty();
        }
        double largest = Math.min(option.largestFactor(), FARTHEST);
        UnivariateFunction gap = factor -> factor == 0
                ? -Math.abs(target)
                : Math.signum(target) * (cost(new PolicyOption(option.scenario(), factor), blocks) - target);
        double low = Math.abs(stated) > Math.abs(target) ? 0 : 1;
        double high = Math.abs(stated) > Math.abs(target) ? 1 : largest;
        if (high <= low || gap.value(high) < 0) {
            return OptionalDouble.empty();
        }
        double start = Math.min(high, Math.max(low, target / stated));
        try {
            return OptionalDouble.of(new BrentSolver(1e-9, 1e-6, ACCURACY * Math.abs(target))
                    .solve(MOST_EVALUATIONS, gap, low, high, start));
        } catch (TooManyEvaluationsException e) {
            return OptionalDouble.empty();
        }
    }
}
