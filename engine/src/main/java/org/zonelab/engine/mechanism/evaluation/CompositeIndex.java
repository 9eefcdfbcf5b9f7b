package org.zonelab.engine.mechanism.evaluation;

import java.util.Arrays;
import java.util.Map;

/**
 * Composite score of a zone.
 *
 * <pre>S_z = Σ_areas w_a · mean over indicators of a of s_z,   60 ≤ S ≤ 100</pre>
 *
 * <p>Weights: opening 30, quality 30, innovation 15, green 15, coordination 10 % (method of 2021, as re-posted). s see {@link
 * Normalisation}.
 */
public record CompositeIndex(EvaluationParameters parameters) {
    /**
     * Scores all zones.
     *
     * @param values figures of one year, {@code [zone]} each, of every indicator
     * @param score written, {@code [zone]}
     * @throws IllegalArgumentException naming an indicator that is missing
     */
    public void scores(Map<Indicator, double[]> values, double[] score) {
        double[] single = new double[score.length];
        Arrays.fill(score, 0);
        for (Indicator indicator : Indicator.values()) {
            double[] value = values.get(indicator);
            if (value == null) {
                throw new IllegalArgumentException("no values for indicator " + indicator);
            }
            new Normalisation().scores(value, indicator.direction(), single);
            double weight = parameters.weight(indicator.area()) / members(indicator.area());
            for (int zone = 0; zone < score.length; zone++) {
                score[zone] += weight * single[zone];
            }
        }
    }

    private static int members(Area area) {
        int members = 0;
        for (Indicator indicator : Indicator.values()) {
            members += indicator.area() == area ? 1 : 0;
        }
        return members;
    }
}
