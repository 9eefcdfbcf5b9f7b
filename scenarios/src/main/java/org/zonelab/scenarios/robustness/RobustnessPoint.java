package org.zonelab.scenarios.robustness;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The findings at one point of the parameters.
 *
 * @param path parameter that is moved; null at the central point
 * @param value of that parameter; NaN at the central point
 */
public record RobustnessPoint(@Nullable String path, double value, Map<Finding, Double> findings) {
    public RobustnessPoint {
        findings = Map.copyOf(new EnumMap<>(findings));
    }

    public double finding(Finding finding) {
        return findings.getOrDefault(finding, Double.NaN);
    }
}
