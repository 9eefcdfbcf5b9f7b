package org.zonelab.engine.mechanism.innovation;

import org.zonelab.engine.numeric.Roots;

/**
 * Gain hazard that takes the number of high-tech firms from one published figure to the next within a year.
 *
 * <pre>Σ_with w (1 − loss) + Σ_without w gain(g) = target</pre>
 *
 * <p>Closures and births of certified firms are for the caller to take off the target. Solved once per population.
 */
public record HighTechFit(HighTechStatus status) {
    private static final double HIGHEST_HAZARD = 50;

    /**
     * The gain hazard g, 1/year.
     *
     * @param certified whether each firm has status at the start of the year
     * @param weight firms each record stands for
     * @param tilt multiple of its gain hazard, see {@link HighTechStatus#tilt}
     * @param target expected number of certified firms a year later
     * @throws IllegalArgumentException if the target lies below what remains without gains, or above all firms
     */
    public double gainHazard(boolean[] certified, double[] weight, double[] tilt, double target) {
        double remaining = expected(certified, weight, tilt, 0);
        double most = expected(certified, weight, tilt, HIGHEST_HAZARD);
        if (!(target >= remaining && target <= most)) {
            throw new IllegalArgumentException("target of " + target + " high-tech firms must lie between " + remaining
                    + " (nobody gains status) and " + most + " (everybody does)");
        }
        return Roots.between(hazard -> expected(certified, weight, tilt, hazard) - target, 0, HIGHEST_HAZARD, 1e-12);
    }

    /** Expected number of certified firms a year later at a gain hazard. */
    public double expected(boolean[] certified, double[] weight, double[] tilt, double gainHazard) {
        double sum = 0;
        for (int k = 0; k < certified.length; k++) {
            double stays = certified[k] ? 1 - status.loss(tilt[k]) : status.gain(gainHazard, 1, tilt[k]);
            sum += weight[k] * stays;
        }
        return sum;
    }
}
