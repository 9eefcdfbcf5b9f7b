/**
 * Fits uncertain parameters to published elasticities by simulated moments and says what pins which parameter.
 *
 * <p>A plan names targets and parameters; every evaluation is kept in a log, so that a killed fit goes on where it was. The
 * totals of the base year need no fit: every world solves them ({@code BaseYearSolver}), and they are reported beside it.
 */
@NullMarked
package org.zonelab.scenarios.calibration;

import org.jspecify.annotations.NullMarked;
