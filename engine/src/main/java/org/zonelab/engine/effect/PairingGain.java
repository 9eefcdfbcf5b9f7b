package org.zonelab.engine.effect;

/**
 * What it is worth that both worlds of a replication share all draws and assumptions.
 *
 * <pre>gain = (Var P + Var C) / Var(P − C)</pre>
 *
 * <p>P and C figures of the policy and of the counterfactual over replications. With seeds, and so draws and assumptions, of their
 * own the two would be independent and the variance of their difference Var P + Var C; for the same interval of the mean
 * that takes gain times as many replications. Source: Law (2015), Simulation Modeling and Analysis, section 11.2.
 *
 * @param paired Var(P − C)
 * @param independent Var P + Var C
 */
public record PairingGain(double paired, double independent) {
    /**
     * Estimates it from paired replications; those in which either is NaN are left out.
     *
     * @param policy one figure a replication
     * @param counterfactual likewise, in the same order
     */
    public static PairingGain of(double[] policy, double[] counterfactual) {
        double[] differences = new double[policy.length];
        double[] with = new double[policy.length];
        double[] without = new double[policy.length];
        int n = 0;
        for (int k = 0; k < policy.length; k++) {
            if (!Double.isNaN(policy[k] + counterfactual[k])) {
                with[n] = policy[k];
                without[n] = counterfactual[k];
                differences[n++] = policy[k] - counterfactual[k];
            }
        }
        return new PairingGain(variance(differences, n), variance(with, n) + variance(without, n));
    }

    /** How many times as many replications worlds of independent seeds take; NaN if nothing varies. */
    public double ratio() {
        return independent / paired;
    }

    private static double variance(double[] values, int n) {
        double sum = 0;
        for (int k = 0; k < n; k++) {
            sum += values[k];
        }
        double mean = sum / n;
        double squares = 0;
        for (int k = 0; k < n; k++) {
            squares += (values[k] - mean) * (values[k] - mean);
        }
        return squares / (n - 1);
    }
}
