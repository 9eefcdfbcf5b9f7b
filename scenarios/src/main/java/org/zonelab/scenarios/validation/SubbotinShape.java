package org.zonelab.scenarios.validation;

import org.apache.commons.math3.special.Gamma;
import org.zonelab.engine.numeric.Roots;

/**
 * Shape of a symmetric distribution between a tent and a bell.
 *
 * <pre>f(x) ∝ exp(−|x/a|^b),   (E|x|)² / E x² = Γ(2/b)² / (Γ(1/b) Γ(3/b))</pre>
 *
 * <p>b = 1 Laplace, b = 2 normal; estimated by the moment ratio (Mallat 1989, IEEE Transactions on Pattern Analysis 11(7)).
 * Source of the family: Subbotin (1923); for growth of firms Bottazzi and Secchi (2006), Industrial and Corporate Change 15(3).
 */
final class SubbotinShape {
    private static final double SHARPEST = 0.15;
    private static final double FLATTEST = 20;

    private SubbotinShape() {}

    /** The exponent b of values with mean zero, within 0.15 and 20; NaN without spread. */
    static double of(double[] centred) {
        double absolute = 0;
        double square = 0;
        for (double x : centred) {
            absolute += Math.abs(x);
            square += x * x;
        }
        if (!(square > 0)) {
            return Double.NaN;
        }
        double ratio = absolute / centred.length * (absolute / centred.length) / (square / centred.length);
        if (ratio <= ratio(SHARPEST)) {
            return SHARPEST;
        }
        return ratio >= ratio(FLATTEST) ? FLATTEST : Roots.between(b -> ratio(b) - ratio, SHARPEST, FLATTEST, 1e-9);
    }

    /** (E|x|)² / E x² of exponent b. */
    static double ratio(double b) {
        return StrictMath.exp(2 * Gamma.logGamma(2 / b) - Gamma.logGamma(1 / b) - Gamma.logGamma(3 / b));
    }
}
