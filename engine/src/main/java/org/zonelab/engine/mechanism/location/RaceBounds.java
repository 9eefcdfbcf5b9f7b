package org.zonelab.engine.mechanism.location;

import org.zonelab.engine.numeric.PortableMath;
import org.zonelab.engine.random.PositiveStable;

/**
 * Bounds of the times of a {@link NestedRace} from tables: most projects stay outside the zones, and logarithms are dear.
 *
 * <p>Each time is monotone in the uniform numbers behind it, so that a table over cells of those numbers bounds it from both
 * sides. Where bounds decide a race, the exact times would have decided the same; where they do not, they are computed.
 * The tables hold {@value #CELLS} cells.
 */
final class RaceBounds {
    private static final int CELL_BITS = 9;
    private static final int CELLS = 1 << CELL_BITS;

    /** Above the rounding of the exact way. */
    static final double MARGIN = 1e-9;

    /** Log of the exponential number −ln u at the edges k / {@value #CELLS} of the cells of u; it falls. */
    private static final double[] LOG_EXPONENTIAL = new double[CELLS + 1];

    static {
        for (int k = 0; k <= CELLS; k++) {
            LOG_EXPONENTIAL[k] = StrictMath.log(-StrictMath.log((double) k / CELLS));
        }
    }

    private final double index;
    private final double rest;

    /** The part of ln M that depends on its angle, at the edges of the cells of the angle; it rises. */
    private final double[] logAngle = new double[CELLS + 1];

    RaceBounds(PositiveStable mixing) {
        index = mixing.index();
        rest = (1 - index) / index;
        for (int k = 1; k < CELLS; k++) {
            double u = (double) k / CELLS;
            double sine = PortableMath.sinPi(u);
            logAngle[k] = PortableMath.log(PortableMath.sinPi(index * u) / sine)
                    + rest * PortableMath.log(PortableMath.sinPi((1 - index) * u) / sine);
        }
        logAngle[0] = PortableMath.log(index) + (index < 1 ? rest * PortableMath.log(1 - index) : 0);
        logAngle[CELLS] = Double.POSITIVE_INFINITY;
    }

    /** At most the log of the exponential number that these bits make. */
    static double logExponentialLow(long bits) {
        return LOG_EXPONENTIAL[cell(bits) + 1];
    }

    /** At least the log of the exponential number that these bits make. */
    static double logExponentialHigh(long bits) {
        return LOG_EXPONENTIAL[cell(bits)];
    }

    /** At most ln M of an agent. */
    double logMixingLow(long angle, long exponential) {
        return index == 1 ? 0 : logAngle[cell(angle)] - rest * logExponentialHigh(exponential);
    }

    /** At least ln M of an agent. */
    double logMixingHigh(long angle, long exponential) {
        return index == 1 ? 0 : logAngle[cell(angle) + 1] - rest * logExponentialLow(exponential);
    }

    /** Cell of the uniform number that these bits make. */
    private static int cell(long bits) {
        return (int) (bits >>> (Long.SIZE - CELL_BITS));
    }
}
