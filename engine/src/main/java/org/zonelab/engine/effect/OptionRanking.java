package org.zonelab.engine.effect;

/**
 * How options stand to each other where all were tried on the same draws.
 *
 * <pre>
 * P_i = Σ_k [d_ik = max_j d_jk] / n
 * R_i = Σ_k (max_j d_jk − d_ik) / n
 * </pre>
 *
 * <p>d_ik effect of option i in replication k = 1 … n; options that share the best place in a replication share its count.
 * R is the expected opportunity loss of choosing i, in the unit of d. Source: Savage (1951), Journal of the American
 * Statistical Association 46(253), for regret; Chick and Inoue (2001), Operations Research 49(5), for its expectation.
 *
 * @param probabilityBest P, one an option; they add up to 1
 * @param regret R, one an option, at least 0
 */
public record OptionRanking(double[] probabilityBest, double[] regret) {
    /**
     * What each option loses against the best of each replication.
     *
     * @param effects {@code [option][replication]}, more is better; at least one of each
     * @return {@code [option][replication]}, none below 0
     * @throws IllegalArgumentException if a figure is undefined or options have different replications
     */
    public static double[][] losses(double[][] effects) {
        int replications = effects[0].length;
        double[][] losses = new double[effects.length][replications];
        for (int k = 0; k < replications; k++) {
            double most = Double.NEGATIVE_INFINITY;
            for (double[] option : effects) {
                if (option.length != replications || Double.isNaN(option[k])) {
                    throw new IllegalArgumentException("every option needs a figure in every replication");
                }
                most = Math.max(most, option[k]);
            }
            for (int i = 0; i < effects.length; i++) {
                losses[i][k] = most - effects[i][k];
            }
        }
        return losses;
    }

    /**
     * Ranks options.
     *
     * @param effects {@code [option][replication]}, more is better; at least one of each
     * @throws IllegalArgumentException if a figure is undefined or options have different replications
     */
    public static OptionRanking of(double[][] effects) {
        int replications = effects[0].length;
        double[][] losses = losses(effects);
        double[] best = new double[effects.length];
        double[] regret = new double[effects.length];
        for (int k = 0; k < replications; k++) {
            int ties = 0;
            for (double[] option : losses) {
                ties += option[k] == 0 ? 1 : 0;
            }
            for (int i = 0; i < effects.length; i++) {
                best[i] += losses[i][k] == 0 ? 1.0 / ties / replications : 0;
                regret[i] += losses[i][k] / replications;
            }
        }
        return new OptionRanking(best, regret);
    }
}
