package org.zonelab.scenarios.calibration;

/** A fit was interrupted; its log holds every finished evaluation. */
public final class CalibrationInterruptedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    CalibrationInterruptedException(InterruptedException cause) {
        super("the fit was interrupted; the same command goes on", cause);
    }
}
