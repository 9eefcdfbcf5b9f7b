package org.zonelab.scenarios.calibration;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a point of parameters gives.
 *
 * @param moments in their units
 * @param baseYear simulated over published total of the base year less 1, by outcome
 */
public record Measured(Map<Moment, Double> moments, Map<String, Double> baseYear) {
    /** Of a point without a stable world. */
    public static final Measured NONE = new Measured(Map.of(), Map.of());

    public Measured {
        moments = Map.copyOf(moments);
        baseYear = Map.copyOf(baseYear);
    }

    /** Mean of several; all hold the same. */
    static Measured mean(List<Measured> several) {
        Map<Moment, Double> moments = new EnumMap<>(Moment.class);
        Map<String, Double> baseYear = new TreeMap<>();
        for (Measured each : several) {
            each.moments.forEach((moment, value) -> moments.merge(moment, value / several.size(), Double::sum));
            each.baseYear.forEach((outcome, gap) -> baseYear.merge(outcome, gap / several.size(), Double::sum));
        }
        return new Measured(moments, baseYear);
    }

    /** NaN where it was not measured. */
    public double moment(Moment moment) {
        return moments.getOrDefault(moment, Double.NaN);
    }
}
