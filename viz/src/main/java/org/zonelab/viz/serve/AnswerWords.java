package org.zonelab.viz.serve;

import org.zonelab.scenarios.scenario.AssumptionMode;
import org.zonelab.scenarios.scenario.Horizon;
import org.zonelab.scenarios.scenario.Quarter;
import org.zonelab.scenarios.scenario.ResolvedScenario;

/** How the words of an answer follow from its scenario. */
final class AnswerWords {
    private AnswerWords() {}

    static EffectText of(ResolvedScenario scenario) {
        Horizon horizon = scenario.horizon().value();
        int last = horizon.last().year();
        int first = Quarter.FIRST_OF_POLICY.year();
        return new EffectText(
                scenario.title().value(),
                first == last ? String.valueOf(first) : first + "-" + last,
                central(scenario) ? EffectText.Mode.CENTRAL : EffectText.Mode.DRAWN);
    }

    static boolean central(ResolvedScenario scenario) {
        return scenario.mode().value() == AssumptionMode.CENTRAL;
    }
}
