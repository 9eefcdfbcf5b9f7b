package org.zonelab.scenarios.result;

/**
 * One line of {@code validation.csv}: a published fact, what the simulation shows, and the verdict.
 *
 * @param group firms, zones, responses or relief
 * @param use independent, input or target
 * @param published NaN where no number is published
 * @param simulated NaN where it was not measured
 * @param verdict pass, fail or not-measured
 */
public record FactRow(
        String fact,
        String group,
        String use,
        String unit,
        double published,
        double low,
        double high,
        double simulated,
        String verdict,
        String tag,
        String nameEn,
        String nameZh,
        String definitionEn,
        String definitionZh,
        String band,
        String source) {
    /** The simulated value lies within the band. */
    public static final String PASS = "pass";

    /** It lies outside. */
    public static final String FAIL = "fail";

    /** There is no band or nothing to measure. */
    public static final String NOT_MEASURED = "not-measured";

    /** Whether calibration aims at the fact, so that passing proves nothing. */
    public boolean target() {
        return use.equals("target");
    }
}
