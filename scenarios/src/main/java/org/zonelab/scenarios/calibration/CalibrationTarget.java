package org.zonelab.scenarios.calibration;

/**
 * A published value that a simulated moment is to meet.
 *
 * @param value in the moment's unit
 * @param tolerance half of the range that the literature leaves, above 0; a residual is counted in tolerances
 * @param source publication
 */
public record CalibrationTarget(Moment moment, double value, double tolerance, String source) {
    /** Distance of a simulated value in tolerances. */
    public double residual(double simulated) {
        return (simulated - value) / tolerance;
    }
}
