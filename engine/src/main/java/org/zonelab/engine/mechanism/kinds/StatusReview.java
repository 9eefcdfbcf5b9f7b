package org.zonelab.engine.mechanism.kinds;

import org.zonelab.engine.numeric.Bounds;

/**
 * How soon firms become, or cease to be, what levers make them.
 *
 * <pre>dn/dt = c (x N − n),   P(review in a quarter) = 1 − e^(−c / 4)</pre>
 *
 * <p>n firms of the kind because of a lever, x their share in force, N firms of the type, c reviews a year. A firm whose status
 * and place in the order differ changes at its next review, in both directions.
 *
 * @param perYear c, 1/year
 */
public record StatusReview(double perYear) {
    public StatusReview {
        Bounds.within("perYear", perYear, 0, 4);
    }

    /** Probability of a review in a quarter. */
    public double quarterly() {
        return -StrictMath.expm1(-perYear / 4);
    }
}
