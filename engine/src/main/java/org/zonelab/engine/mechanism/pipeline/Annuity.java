package org.zonelab.engine.mechanism.pipeline;

import org.zonelab.engine.numeric.Bounds;

/**
 * A level yearly payment, at the end of each year, that is worth one unit today.
 *
 * <pre>a = r / (1 − (1 + r)^−n),   a = 1/n at r = 0</pre>
 */
public final class Annuity {
    private final double factor;

    /**
     * @param rate r, discount rate, fraction a year, at least 0
     * @param years n, number of payments, more than 0
     */
    public Annuity(double rate, double years) {
        Bounds.within("rate", rate, 0, 1);
        Bounds.positive("years", years);
        factor = rate == 0 ? 1 / years : -rate / StrictMath.expm1(-years * StrictMath.log1p(rate));
    }

    /** Yearly payment per unit of present value, 1/year. */
    public double factor() {
        return factor;
    }

    /** A one-off cost, as a share of capital, in percentage points of yearly return on that capital. */
    public double percentagePoints(double shareOfCapital) {
        return 100 * shareOfCapital * factor;
    }
}
