package org.zonelab.scenarios.calibration;

import java.util.List;
import org.zonelab.scenarios.parameter.AssumptionOverride;

/** Measures the moments of a point of parameters; always the same for the same point. */
@FunctionalInterface
public interface PointMeasurement {
    /**
     * Moments at a point.
     *
     * @param point values of the moved parameters; all others are central
     * @return {@link Measured#NONE} if no stable world has these parameters
     */
    Measured measure(List<AssumptionOverride> point);
}
