package org.zonelab.scenarios.result;

/**
 * One row of {@code base-year.csv}: a published national total beside the four simulated quarters of the base year.
 *
 * @param outcome name of the outcome
 * @param unit of published and simulated
 * @param published the official figure
 * @param simulated mean over replications
 */
public record BaseYearRow(String outcome, String unit, double published, double simulated) {
    /** Simulated over published, less one; NaN if nothing was published. */
    public double relativeDifference() {
        return published == 0 ? Double.NaN : simulated / published - 1;
    }
}
