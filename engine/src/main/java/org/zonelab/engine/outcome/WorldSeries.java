package org.zonelab.engine.outcome;

import java.util.List;

/**
 * What one simulated world showed: every outcome in every scope and quarter.
 *
 * @param firstYear calendar year of quarter 0
 * @param values {@code [quarter][scope * outcomes + outcome]}; NaN where an outcome is undefined in a scope
 */
public record WorldSeries(List<Outcome> outcomes, List<Scope> scopes, int firstYear, double[][] values) {
    public WorldSeries {
        outcomes = List.copyOf(outcomes);
        scopes = List.copyOf(scopes);
    }

    public double value(int quarter, int scope, int outcome) {
        return values[quarter][scope * outcomes.size() + outcome];
    }
}
