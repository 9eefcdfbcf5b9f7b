package org.zonelab.scenarios.result;

/**
 * A year of a series, published and simulated.
 *
 * @param series kebab-case
 * @param unit of both figures
 * @param published NaN where no figure of this definition is published
 * @param source of the published figure, empty without one
 */
public record BackcastRow(String series, String unit, int year, double published, double simulated, String source) {
    /** Simulated over published less one; NaN without a published figure. */
    public double error() {
        return simulated / published - 1;
    }
}
