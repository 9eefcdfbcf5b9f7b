package org.zonelab.scenarios.sensitivity;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What drives the effect on one outcome.
 *
 * @param outcome its name
 * @param inputs levers and assumptions, the largest share of the variance first
 * @param kinds the parts of policy, assumptions and luck, those that are varied, luck last
 * @param rows trajectories or rows of the design that are used
 * @param leftOut those with a point that describes no world, or no such effect
 */
public record Sensitivity(String outcome, List<Influence> inputs, List<Influence> kinds, int rows, int leftOut) {
    public Sensitivity {
        inputs = List.copyOf(inputs);
        kinds = List.copyOf(kinds);
    }

    /**
     * Reads the outputs of a design.
     *
     * @param outputs {@code [row][point]}
     */
    public static Sensitivity of(SensitivityMethod method, String outcome, double[][] outputs) {
        Influences influences = method.influences(outputs);
        List<Influence> ordered = influences.inputs().stream()
                .filter(each -> !each.isLuck())
                .sorted(Comparator.comparingDouble((Influence each) -> -size(each)))
                .toList();
        int rows = method.usable(outputs);
        return new Sensitivity(outcome, ordered, influences.kinds(), rows, outputs.length - rows);
    }

    private static double size(Influence influence) {
        double share = influence.share().value();
        return Double.isNaN(share) ? Double.NEGATIVE_INFINITY : share;
    }

    /** The part of luck. */
    public Influence luck() {
        return kinds.get(kinds.size() - 1);
    }

    /** The inputs of a kind, the largest share first. */
    public List<Influence> of(InputKind kind) {
        return inputs.stream().filter(each -> each.kind() == kind).toList();
    }

    /** The part of a kind; empty if it is not varied. */
    public Optional<Influence> kind(InputKind kind) {
        return kinds.stream().filter(each -> each.kind() == kind).findFirst();
    }

    /** The inputs that are told apart from luck, the largest share first. */
    public List<Influence> told() {
        return inputs.stream().filter(Influence::toldApart).toList();
    }

    /** Whether there is a variance to be shared. */
    public boolean defined() {
        return !Double.isNaN(luck().share().value());
    }
}
