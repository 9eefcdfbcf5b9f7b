package org.zonelab.engine.effect;

import java.util.Arrays;
import java.util.List;
import org.zonelab.engine.outcome.ReturnCells;

/**
 * Which share of firms earns more on its capital than without the policy, by size and owner.
 *
 * <pre>better off = Σ_c n_c [R_c(policy) &gt; R_c(counterfactual) + θ] / Σ_c n_c</pre>
 *
 * <p>c cells of zone, industry, size and owner; R yearly after-tax return on capital over all quarters after the base year;
 * n firms in the counterfactual; θ one hundredth of a percentage point, below which nobody notices. All firms of a cell
 * count alike: firms that enter or leave in one world only have no return in the other, so a comparison firm by firm would
 * leave out just those that the policy moves.
 *
 * @param better share better off by group
 * @param worse share worse off by group
 */
public record FirmsBetterOff(double[] better, double[] worse) {
    /** Names of the groups, in the order of the shares. */
    public static final List<String> GROUPS = List.of(
            "above-scale domestic",
            "small domestic",
            "micro domestic",
            "above-scale foreign",
            "small foreign",
            "micro foreign");

    /** No firms were compared. */
    public static final FirmsBetterOff UNKNOWN = unknown();

    private static final double NOTICED = 1e-4;

    /** Compares two worlds on the same draws; NaN for groups without firms. */
    public static FirmsBetterOff of(ReturnCells policy, ReturnCells counterfactual) {
        double[] better = new double[policy.groups()];
        double[] worse = new double[policy.groups()];
        for (int group = 0; group < better.length; group++) {
            double all = 0;
            for (int cell = 0; cell < policy.profit()[group].length; cell++) {
                double gain = policy.yearlyReturn(group, cell) - counterfactual.yearlyReturn(group, cell);
                if (!Double.isNaN(gain)) {
                    double firms = counterfactual.firms()[group][cell];
                    all += firms;
                    better[group] += gain > NOTICED ? firms : 0;
                    worse[group] += gain < -NOTICED ? firms : 0;
                }
            }
            better[group] = all > 0 ? better[group] / all : Double.NaN;
            worse[group] = all > 0 ? worse[group] / all : Double.NaN;
        }
        return new FirmsBetterOff(better, worse);
    }

    private static FirmsBetterOff unknown() {
        double[] none = new double[GROUPS.size()];
        Arrays.fill(none, Double.NaN);
        return new FirmsBetterOff(none, none);
    }
}
