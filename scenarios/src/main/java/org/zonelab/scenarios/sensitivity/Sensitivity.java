package org.zonelab.scenarios.sensitivity;

import java.util.Comparator;
import java.util.List;

/**
 * What drives the effect on one outcome.
 *
 * @param outcome its name
 * @param assumptions the largest share of the variance first
 * @param luck the part of luck
 * @param rows trajectories or rows of the design that are used
 * @param leftOut those with a point that describes no world, or no such effect
 */
public record Sensitivity(String outcome, List<Influence> assumptions, Influence luck, int rows, int leftOut) {
    public Sensitivity {
        assumptions = List.copyOf(assumptions);
    }

    /**
     * Reads the outputs of a design.
     *
     * @param outputs {@code [row][point]}
     */
    public static Sensitivity of(SensitivityMethod method, String outcome, double[][] outputs) {
        List<Influence> influences = method.influences(outputs);
        List<Influence> ordered = influences.stream()
                .filter(each -> !each.isLuck())
                .sorted(Comparator.comparingDouble((Influence each) -> -size(each)))
                .toList();
        int rows = method.usable(outputs);
        return new Sensitivity(outcome, ordered, influences.get(influences.size() - 1), rows, outputs.length - rows);
    }

    private static double size(Influence influence) {
        double share = influence.share().value();
        return Double.isNaN(share) ? Double.NEGATIVE_INFINITY : share;
    }

    /** The assumptions that are told apart from luck, the largest share first. */
    public List<Influence> told() {
        return assumptions.stream().filter(Influence::toldApart).toList();
    }

    /** Whether there is a variance to be shared. */
    public boolean defined() {
        return !Double.isNaN(luck.share().value());
    }
}
