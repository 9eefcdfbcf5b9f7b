package org.zonelab.engine.mechanism.investment;

import org.zonelab.engine.numeric.PortableMath;

/**
 * Probability that a firm closes its gap this quarter: lumpy investment with a hazard that rises with the gap.
 *
 * <pre>h = 1 − exp(−h₀ − h₂ gap²)  if gap &gt; 0, else 0 (irreversible)</pre>
 *
 * <p>Source for the form: Caballero and Engel (1999), Econometrica 67(4); values are assumptions.
 */
public record AdjustmentHazard(double base, double curvature) {
    public double probability(double gap) {
        return gap > 0 ? 1 - PortableMath.exp(-base - curvature * gap * gap) : 0;
    }

    /** Pass: {@code survival[j]} becomes the probability not to adjust, whatever the sign of the gap. */
    public void pass(double[] gap, double[] scratch, double[] survival, int n) {
        for (int j = 0; j < n; j++) {
            scratch[j] = -base - curvature * gap[j] * gap[j];
        }
        PortableMath.exp(scratch, survival, n);
    }
}
