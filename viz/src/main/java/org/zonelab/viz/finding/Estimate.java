package org.zonelab.viz.finding;

import org.zonelab.engine.effect.EffectEstimate;
import org.zonelab.scenarios.result.DistributionRow;
import org.zonelab.scenarios.result.DoseRow;
import org.zonelab.scenarios.result.EffectRow;
import org.zonelab.scenarios.result.FiscalRow;

/**
 * The paired difference between a policy and its counterfactual, in the unit of its outcome.
 *
 * @param counterfactual level without the policy; NaN for measures of the pair itself
 * @param effect mean over replications of policy minus counterfactual; NaN where it is undefined
 * @param low lower end of the 95 % range over assumptions and luck; NaN with one replication
 * @param high upper end of that range; NaN with one replication
 * @param standardError Monte-Carlo error of the mean; NaN with one replication
 * @param probabilityPositive share of replications with a positive effect; NaN where undefined
 * @param replications pairs behind the figure
 */
public record Estimate(
        double counterfactual,
        double effect,
        double low,
        double high,
        double standardError,
        double probabilityPositive,
        int replications) {
    /** Nothing measured. */
    public static final Estimate UNDEFINED =
            new Estimate(Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN, 0);

    /** Replications from which on a sign may be called clear. */
    public static final int FEWEST_FOR_A_SIGN = EffectEstimate.FEWEST;

    /** What the 95 % range says about the direction of an effect. */
    public enum Sign {
        GAIN,
        LOSS,
        UNCLEAR,
        NONE
    }

    /** The figures of one line of the effects table. */
    public static Estimate of(EffectRow row) {
        return new Estimate(
                row.counterfactual(),
                row.effect(),
                row.low(),
                row.high(),
                row.standardError(),
                row.probabilityPositive(),
                row.replications());
    }

    /** The figures of one line of the fiscal account. */
    public static Estimate of(FiscalRow row) {
        return new Estimate(
                row.counterfactual(),
                row.effect(),
                row.low(),
                row.high(),
                row.standardError(),
                row.probabilityPositive(),
                row.replications());
    }

    /** The figures of one line of the table of distribution. */
    public static Estimate of(DistributionRow row) {
        EffectEstimate estimate = row.estimate();
        return new Estimate(
                row.counterfactual(),
                estimate.effect(),
                estimate.low(),
                estimate.high(),
                estimate.standardError(),
                estimate.probabilityPositive(),
                estimate.replications());
    }

    /** An effect that was estimated without a level beside it. */
    public static Estimate of(EffectEstimate estimate) {
        return new Estimate(
                Double.NaN,
                estimate.effect(),
                estimate.low(),
                estimate.high(),
                estimate.standardError(),
                estimate.probabilityPositive(),
                estimate.replications());
    }

    /** The figures of one line of the table of doses. */
    public static Estimate of(DoseRow row) {
        return new Estimate(
                Double.NaN, row.effect(), row.low(), row.high(), row.standardError(), Double.NaN, row.replications());
    }

    /** Whether the outcome exists for this pair of worlds. */
    public boolean defined() {
        return !Double.isNaN(effect);
    }

    /** Whether there is a range: more than one replication. */
    public boolean hasRange() {
        return !Double.isNaN(low) && !Double.isNaN(high);
    }

    /** Whether the range excludes zero but rests on too few replications to say so. */
    public boolean tooFewForASign() {
        return hasRange() && (low > 0 || high < 0) && replications < FEWEST_FOR_A_SIGN;
    }

    /**
     * Clear only where the range excludes zero and enough replications agree; {@code NONE} where the effect is exactly
     * zero in every replication.
     */
    public Sign sign() {
        if (effect == 0 && (!hasRange() || (low == 0 && high == 0))) {
            return Sign.NONE;
        }
        if (!defined() || !hasRange() || tooFewForASign()) {
            return Sign.UNCLEAR;
        }
        if (low > 0) {
            return Sign.GAIN;
        }
        return high < 0 ? Sign.LOSS : Sign.UNCLEAR;
    }

    /** The same figures with the ends of the range in ascending order, as after a change of sign. */
    public Estimate ordered() {
        return new Estimate(
                counterfactual,
                effect,
                Math.min(low, high),
                Math.max(low, high),
                Math.abs(standardError),
                probabilityPositive,
                replications);
    }

    /** The same figures in another unit. */
    public Estimate times(double factor) {
        return new Estimate(
                counterfactual * factor,
                effect * factor,
                low * factor,
                high * factor,
                standardError * factor,
                probabilityPositive,
                replications);
    }
}
