package org.zonelab.scenarios.result;

import org.zonelab.engine.effect.PairFigures;
import org.zonelab.engine.effect.PeriodFigures;
import org.zonelab.engine.experiment.Pair;
import org.zonelab.engine.outcome.WorldSeries;

/** The two worlds of a pair, in the order in which tables list them. */
enum PairSide {
    POLICY,
    COUNTERFACTUAL;

    WorldSeries of(Pair pair) {
        return switch (this) {
            case POLICY -> pair.policy();
            case COUNTERFACTUAL -> pair.counterfactual();
        };
    }

    PeriodFigures of(PairFigures figures) {
        return switch (this) {
            case POLICY -> figures.policy();
            case COUNTERFACTUAL -> figures.counterfactual();
        };
    }
}
