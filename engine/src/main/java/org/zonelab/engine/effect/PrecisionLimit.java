package org.zonelab.engine.effect;

/**
 * How far the mean of an effect may be off because replications are few.
 *
 * <pre>limit = share |effect| + amount</pre>
 *
 * @param share of the effect itself, not of the level it changes
 * @param amount in the unit of the effect
 */
public record PrecisionLimit(double share, double amount) {
    public PrecisionLimit {
        if (!(share >= 0) || !(amount >= 0) || !(share + amount > 0) || Double.isInfinite(share + amount)) {
            throw new IllegalArgumentException("a precision must be positive, was " + share + " and " + amount);
        }
    }

    /** A share of the effect. */
    public static PrecisionLimit share(double share) {
        return new PrecisionLimit(share, 0);
    }

    /** An amount in the unit of the effect. */
    public static PrecisionLimit amount(double amount) {
        return new PrecisionLimit(0, amount);
    }

    /** The limit for an effect of this size. */
    public double at(double effect) {
        return share * Math.abs(effect) + amount;
    }
}
