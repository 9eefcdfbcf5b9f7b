package org.zonelab.engine.effect;

import java.util.Arrays;
import java.util.List;
import org.zonelab.engine.outcome.ProfitCells;

/**
 * Which share of the firms of the base year earns more than without the policy, by size and owner.
 *
 * <pre>better off = Σ_c n_c [Π_c(policy) &gt; Π_c(counterfactual) + θ |Π_c(counterfactual)|] / Σ_c n_c</pre>
 *
 * <p>c cells of zone, industry, size and owner; n firms that produced when the base year ended; Π their profit after tax
 * over all quarters after it, nothing for those that close; θ one thousandth, below which nobody notices. The firms are the
 * same in both worlds, so newcomers neither count nor dilute. Profit, not return on capital: a firm that builds a plant it
 * could not have built is better off, yet its return falls. All firms of a cell count alike: single firms close in one world
 * and not in the other by luck.
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

    private static final double NOTICED = 1e-3;

    /** Compares two worlds on the same draws; NaN for groups without firms. */
    public static FirmsBetterOff of(ProfitCells policy, ProfitCells counterfactual) {
        double[] better = new double[policy.groups()];
        double[] worse = new double[policy.groups()];
        for (int group = 0; group < better.length; group++) {
            double all = 0;
            for (int cell = 0; cell < policy.profit()[group].length; cell++) {
                double before = counterfactual.profit()[group][cell];
                double gain = policy.profit()[group][cell] - before;
                double noticed = NOTICED * Math.abs(before);
                double firms = counterfactual.firms()[group][cell];
                all += firms;
                better[group] += gain > noticed ? firms : 0;
                worse[group] += gain < -noticed ? firms : 0;
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
