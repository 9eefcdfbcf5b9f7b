package org.zonelab.engine.population;

import java.util.function.DoubleUnaryOperator;
import org.zonelab.engine.numeric.Roots;

/** Totals that rise with a level until limits stop them. */
final class RisingTotal {
    private static final double HIGHEST = 1e12;
    private static final double TOLERANCE = 1e-10;

    private RisingTotal() {}

    /** The level at which a total meets its target; one past all limits where the total stays below it. */
    static double level(DoubleUnaryOperator total, double target) {
        double high = 1;
        while (total.applyAsDouble(high) < target && high < HIGHEST) {
            high *= 2;
        }
        if (total.applyAsDouble(high) <= target) {
            return high;
        }
        return Roots.between(level -> total.applyAsDouble(level) - target, 0, high, TOLERANCE);
    }
}
