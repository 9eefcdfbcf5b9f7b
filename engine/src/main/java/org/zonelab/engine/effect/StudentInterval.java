package org.zonelab.engine.effect;

import org.apache.commons.statistics.distribution.TDistribution;

/**
 * Confidence interval of the mean of an effect.
 *
 * <pre>effect ± t_(n−1)(p) × standard error</pre>
 *
 * <p>n replications, t quantile of Student's distribution, standard error as in {@link EffectEstimate}. Source: any text on statistics,
 * e.g. Law (2015), Simulation Modeling and Analysis, section 4.5.
 */
public final class StudentInterval {
    /** The quantile of an interval of 95 %. */
    public static final double QUANTILE = 0.975;

    private StudentInterval() {}

    /** Half the width of the 95 % interval; NaN with fewer than two replications. */
    public static double halfWidth(EffectEstimate estimate) {
        return halfWidth(estimate, QUANTILE);
    }

    /** Half the width of an interval from quantile 1 − p to quantile p; NaN with fewer than two replications. */
    static double halfWidth(EffectEstimate estimate, double quantile) {
        return estimate.replications() < 2
                ? Double.NaN
                : TDistribution.of(estimate.replications() - 1.0).inverseCumulativeProbability(quantile)
                        * estimate.standardError();
    }
}
