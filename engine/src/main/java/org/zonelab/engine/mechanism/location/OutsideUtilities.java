package org.zonelab.engine.mechanism.location;

/**
 * Utilities of the two alternatives outside the zones.
 *
 * @param elsewhere V_0, elsewhere in China
 * @param abroad V_a; negative infinity where abroad is not an alternative (domestic firms)
 */
public record OutsideUtilities(double elsewhere, double abroad) {
    /** Checks that both are numbers below infinity. */
    public OutsideUtilities {
        if (!(elsewhere < Double.POSITIVE_INFINITY) || !(abroad < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    "outside utilities must be below infinity, were " + elsewhere + " and " + abroad);
        }
    }

    /** Outside utilities of firms for which abroad is no alternative. */
    public static OutsideUtilities domestic(double elsewhere) {
        return new OutsideUtilities(elsewhere, Double.NEGATIVE_INFINITY);
    }

    /** Whether abroad is an alternative. */
    public boolean international() {
        return abroad > Double.NEGATIVE_INFINITY;
    }

    /** Both moved, as by a national lever. */
    public OutsideUtilities plus(double elsewhereGain, double abroadGain) {
        return new OutsideUtilities(elsewhere + elsewhereGain, abroad + abroadGain);
    }
}
