package org.zonelab.engine.effect;

/**
 * Replications until the mean of an effect is precise: look after every batch, stop at the first look at which
 *
 * <pre>t_(n−1)(0.98) × standard error ≤ limit</pre>
 *
 * <p>n replications so far, t quantile of Student's distribution; the standard error as in {@link EffectEstimate}, so
 * luck and drawn assumptions together. A rule that stops when the sample variance happens to be small stops too early: with
 * the quantile of 97.5 % its interval would hold the mean in 92 to 95 % of all studies instead of 95. Against that it begins
 * at sixteen, looks at the ends of batches only, and takes the quantile of 98 %: then 95 to 96 % of normal sources and 93 to 95 % of
 * skewed ones (lognormal, deviation of logarithms 0.5), found by simulation. Assumptions from a design more even than
 * independent draws leave the mean closer still. Source: Chow and Robbins (1965), Annals of Mathematical Statistics 36(2); Law
 * (2015), Simulation Modeling and Analysis, section 9.4.1; the quantile is a choice of ours.
 *
 * @param limit to be reached
 * @param most replications at which it ends in any case
 */
public record SequentialRule(PrecisionLimit limit, int most) {
    /** Replications of the first look, and between two looks. */
    public static final int BATCH = 16;

    private static final double QUANTILE = 0.98;

    public SequentialRule {
        if (most < BATCH) {
            throw new IllegalArgumentException(
                    "the most replications must be at least " + BATCH + ", those of the first look, was " + most);
        }
    }

    /** Half the width of the 95 % confidence interval of the mean; NaN with fewer than two replications. */
    public static double halfWidth(EffectEstimate estimate) {
        return StudentInterval.halfWidth(estimate, QUANTILE);
    }

    /** Whether the limit is reached; never where the effect is undefined. */
    public boolean precise(EffectEstimate estimate) {
        return halfWidth(estimate) <= limit.at(estimate.effect());
    }

    /** Whether there is another look after this one. */
    public boolean goesOn(EffectEstimate estimate, int replications) {
        return !precise(estimate) && replications < most;
    }

    /** Replications at the next look. */
    public int next(int replications) {
        return Math.min(most, replications + BATCH);
    }

    /**
     * Replications that would reach the limit if the variance stays as it is; infinite if the limit is zero, NaN where the
     * effect is undefined.
     */
    public double needed(EffectEstimate estimate) {
        double wide = halfWidth(estimate) / limit.at(estimate.effect());
        return Math.ceil(estimate.replications() * wide * wide);
    }
}
