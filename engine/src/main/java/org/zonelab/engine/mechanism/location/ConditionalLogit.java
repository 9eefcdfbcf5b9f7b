package org.zonelab.engine.mechanism.location;

import org.zonelab.engine.numeric.LogSum;

/**
 * Conditional logit (McFadden 1974): choice among alternatives with independent Gumbel terms.
 *
 * <pre>P_i = e^{V_i} / Σ_k e^{V_k},  ∂P_i/∂x_j = β P_i (1{i = j} − P_j)</pre>
 */
public final class ConditionalLogit {
    private ConditionalLogit() {}

    /** Probabilities of the alternatives; at least one utility must be above negative infinity. */
    public static double[] probabilities(double... utilities) {
        double inclusiveValue = LogSum.of(utilities);
        if (!(Math.abs(inclusiveValue) < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("no finite sum of weights, its logarithm was " + inclusiveValue);
        }
        double[] probabilities = new double[utilities.length];
        for (int i = 0; i < probabilities.length; i++) {
            probabilities[i] = StrictMath.exp(utilities[i] - inclusiveValue);
        }
        return probabilities;
    }

    /**
     * Response of the probability of one alternative to an attribute of another, or of itself.
     *
     * @param coefficient β, utility per unit of the attribute
     */
    public static double response(double[] probabilities, int chosen, int changed, double coefficient) {
        double own = chosen == changed ? 1 : 0;
        return coefficient * probabilities[chosen] * (own - probabilities[changed]);
    }
}
