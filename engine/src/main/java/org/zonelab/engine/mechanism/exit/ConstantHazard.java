package org.zonelab.engine.mechanism.exit;

import org.zonelab.engine.numeric.Bounds;

/**
 * A hazard that does not change with age, as a yardstick for the one that does.
 *
 * <pre>h = ln 2 / median life</pre>
 *
 * @param perYear h, 1/year
 */
public record ConstantHazard(double perYear) {
    public ConstantHazard {
        Bounds.notNegative("perYear", perYear);
    }

    /** The hazard at which half of all firms have closed after the given number of years. */
    public static ConstantHazard ofMedianLife(double years) {
        return new ConstantHazard(StrictMath.log(2) / years);
    }

    /** Probability of having closed within the given number of years. */
    public double closedWithin(double years) {
        return -StrictMath.expm1(-perYear * years);
    }
}
