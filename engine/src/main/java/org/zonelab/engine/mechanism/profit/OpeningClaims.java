package org.zonelab.engine.mechanism.profit;

import org.zonelab.engine.numeric.Bounds;

/**
 * Claims of the years before the run that are still outstanding when it begins.
 *
 * <pre>B_y = C (1+g)^{−k} e^{−h k},   k = last year − y ≥ 0</pre>
 *
 * <p>C claims of the last year before the run begins (RMB million), g their yearly growth, h exit hazard (1/year). One
 * growth rate stands for years without a published figure.
 *
 * @param lastYearClaims C
 * @param growth g
 * @param exitHazard h
 */
public record OpeningClaims(double lastYearClaims, double growth, double exitHazard) {
    public OpeningClaims {
        Bounds.notNegative("lastYearClaims", lastYearClaims);
        Bounds.within("growth", growth, -0.9, 5);
        Bounds.within("exitHazard", exitHazard, 0, 5);
    }

    /** Claims made in a year, RMB million. */
    public double claimed(int yearsAgo) {
        return lastYearClaims * StrictMath.pow(1 + growth, -yearsAgo);
    }

    /** Claims made in a year and not yet recovered, RMB million. */
    public double surviving(int yearsAgo) {
        return claimed(yearsAgo) * StrictMath.exp(-exitHazard * yearsAgo);
    }
}
