package org.zonelab.scenarios.result;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Figures of some outcomes in many scopes at once, by replication, world and period. */
final class HeldFigures {
    private final List<String> outcomes;
    private final int periods;
    private final Map<String, double[][][][]> held = new LinkedHashMap<>();

    HeldFigures(List<String> outcomes, int periods) {
        this.outcomes = List.copyOf(outcomes);
        this.periods = periods;
    }

    /** Keeps the figures of a scope. */
    void keep(String scope, PlaceFigures figures) {
        double[][][][] values = new double[figures.replications()][PairSide.values().length][outcomes.size()][periods];
        for (int k = 0; k < values.length; k++) {
            for (PairSide side : PairSide.values()) {
                for (int o = 0; o < outcomes.size(); o++) {
                    for (int period = 0; period < periods; period++) {
                        values[k][side.ordinal()][o][period] = figures.value(k, side, outcomes.get(o), period);
                    }
                }
            }
        }
        held.put(scope, values);
    }

    /** Whether a scope was kept. */
    boolean has(String scope) {
        return held.containsKey(scope);
    }

    /** Scopes that were kept, in their order. */
    List<String> scopes() {
        return List.copyOf(held.keySet());
    }

    /** One figure; NaN where the scope was not kept. */
    double value(String scope, int replication, PairSide side, String outcome, int period) {
        double[][][][] values = held.get(scope);
        return values == null ? Double.NaN : values[replication][side.ordinal()][outcomes.indexOf(outcome)][period];
    }
}
