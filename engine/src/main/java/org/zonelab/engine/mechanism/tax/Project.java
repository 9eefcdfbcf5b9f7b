package org.zonelab.engine.mechanism.tax;

import org.zonelab.engine.numeric.Bounds;

/**
 * An investment of one unit for one period, as Devereux and Griffith perturb it.
 *
 * @param pretaxReturn p, real yearly return before tax, net of depreciation
 * @param depreciationRate δ, 1/year
 * @param realRate r, real discount rate, 1/year
 * @param inflation π, 1/year
 */
public record Project(double pretaxReturn, double depreciationRate, double realRate, double inflation) {
    public Project {
        Bounds.within("pretaxReturn", pretaxReturn, 1e-9, 10);
        Bounds.within("depreciationRate", depreciationRate, 0, 1);
        Bounds.within("realRate", realRate, 1e-9, 1);
        Bounds.within("inflation", inflation, -0.1, 1);
    }

    /** Nominal discount rate i = (1 + r)(1 + π) − 1. */
    public double nominalRate() {
        return (1 + realRate) * (1 + inflation) - 1;
    }

    public Project withPretaxReturn(double value) {
        return new Project(value, depreciationRate, realRate, inflation);
    }
}
