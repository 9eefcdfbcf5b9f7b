package org.zonelab.scenarios.calibration;

import java.util.List;

/**
 * What to fit to what, and how.
 *
 * @param fitted parameters that move
 * @param examined paths of further parameters whose pull on the targets is reported
 * @param microRate share of micro entities simulated
 * @param replications luck over which moments are averaged
 * @param seed of all draws
 * @param evaluations most points tried
 */
public record CalibrationPlan(
        String name,
        List<CalibrationTarget> targets,
        List<Free> fitted,
        List<String> examined,
        double microRate,
        int replications,
        long seed,
        int evaluations) {
    public CalibrationPlan {
        targets = List.copyOf(targets);
        fitted = List.copyOf(fitted);
        examined = List.copyOf(examined);
    }

    /**
     * A parameter before the fit. It stands in the plan, since its file holds what the fit made of it.
     *
     * @param start where the search begins
     * @param low smallest value allowed
     * @param high largest value allowed
     */
    public record Free(String path, double start, double low, double high, String source) {}
}
