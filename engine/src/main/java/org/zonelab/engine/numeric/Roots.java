package org.zonelab.engine.numeric;

import java.util.Locale;
import java.util.function.DoubleUnaryOperator;
import org.apache.commons.math3.analysis.solvers.BrentSolver;

/** Roots of functions of one variable, found by Brent's method (Brent 1973, chapter 4). */
public final class Roots {
    private static final int MAX_EVALUATIONS = 500;
    private static final int MAX_EXPANSIONS = 60;

    private Roots() {}

    /**
     * Root between two points at which the function has opposite signs.
     *
     * @param tolerance absolute error of the root, above 0
     * @throws IllegalArgumentException if the interval is empty or the signs are equal: no root is bracketed
     */
    public static double between(DoubleUnaryOperator function, double low, double high, double tolerance) {
        if (!(low < high)) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "no interval: low %s must be below high %s", low, high));
        }
        double atLow = function.applyAsDouble(low);
        double atHigh = function.applyAsDouble(high);
        if (atLow == 0) {
            return low;
        }
        if (atHigh == 0) {
            return high;
        }
        if (!(atLow < 0 && atHigh > 0) && !(atLow > 0 && atHigh < 0)) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT,
                    "no root is bracketed: the function is %s at %s and %s at %s, opposite signs are needed",
                    atLow,
                    low,
                    atHigh,
                    high));
        }
        return new BrentSolver(tolerance).solve(MAX_EVALUATIONS, function::applyAsDouble, low, high);
    }

    /**
     * Root near a guess: the interval guess ± step doubles, within the limits, until it brackets a root.
     *
     * @throws IllegalArgumentException if no sign change is met before both limits or after 60 doublings
     */
    public static double near(
            DoubleUnaryOperator function, double guess, double step, double lowest, double highest, double tolerance) {
        double low = guess;
        double high = guess;
        double width = step;
        for (int i = 0; i < MAX_EXPANSIONS && (low > lowest || high < highest); i++) {
            low = Math.max(lowest, guess - width);
            high = Math.min(highest, guess + width);
            if (function.applyAsDouble(low) * function.applyAsDouble(high) <= 0) {
                return between(function, low, high, tolerance);
            }
            width *= 2;
        }
        return between(function, low, high, tolerance);
    }
}
