package org.zonelab.engine.policy;

/**
 * A dated value of one lever.
 *
 * @param from first quarter, counted from the first quarter of the base year (so the base year is 0 to 3)
 * @param to last quarter, inclusive; {@link Integer#MAX_VALUE} if it does not end
 * @param rampQuarters quarters over which the value moves linearly from neutral; 0 for at once
 */
public record LeverSetting(Lever lever, double value, int from, int to, int rampQuarters, Target target) {
    /** The same value for others. */
    LeverSetting at(Target others) {
        return new LeverSetting(lever, value, from, to, rampQuarters, others);
    }

    /** Whether two settings say the same. */
    public boolean same(LeverSetting other) {
        return lever.equals(other.lever)
                && value == other.value
                && from == other.from
                && to == other.to
                && rampQuarters == other.rampQuarters
                && target.same(other.target);
    }
}
