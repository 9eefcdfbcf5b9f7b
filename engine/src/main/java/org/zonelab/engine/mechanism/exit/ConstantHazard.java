package org.zonelab.engine.mechanism.exit;

import org.zonelab.engine.numeric.Bounds;

/**
 * A hazard that does not change with age, as a yardstick for the one that does.
 *
 * <pre>
 * h = ln 2 / median life
 * E[v^T] = h / (h + ln(1 + r))
 * </pre>
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

    /** Expected present value of one unit paid at closure, at a discount rate (fraction a year). */
    public double expectedDiscount(double discountRate) {
        return perYear / (perYear + StrictMath.log1p(discountRate));
    }
}
