package org.zonelab.engine.quarter;

import java.util.List;
import org.zonelab.engine.mechanism.evaluation.EvaluationParameters;
import org.zonelab.engine.policy.AdministrationLevers;
import org.zonelab.engine.policy.Lever;
import org.zonelab.engine.policy.LeverField;
import org.zonelab.engine.policy.ResolvedPolicy;

/**
 * How zones are evaluated this quarter: the weights of the areas, and which zones are no longer national ones.
 *
 * @param removed {@code [zone]}; no entries where no zone is
 */
record EvaluationTerms(EvaluationParameters weights, boolean[] removed) {
    /** Terms of the base year. */
    static EvaluationTerms neutral(EvaluationParameters weights) {
        return new EvaluationTerms(weights, new boolean[0]);
    }

    static EvaluationTerms of(EvaluationParameters weights, ResolvedPolicy policy, int zones) {
        List<Lever> levers = AdministrationLevers.EVALUATION_WEIGHTS;
        double[] additions = new double[levers.size()];
        for (int k = 0; k < additions.length; k++) {
            LeverField field = policy.field(levers.get(k));
            for (int z = 0; z < zones && !field.isEverywhere(0); z++) {
                additions[k] += field.mean(z) / zones;
            }
        }
        LeverField status = policy.field(AdministrationLevers.REMOVAL);
        boolean[] removed = new boolean[status.isEverywhere(0) ? 0 : zones];
        for (int z = 0; z < removed.length; z++) {
            removed[z] = status.mean(z) > 0;
        }
        return new EvaluationTerms(weights.shifted(additions), removed);
    }

    /** Scores to rank by: zones that are no longer national come last. */
    double[] ranked(double[] score) {
        double[] ranked = score.clone();
        for (int z = 0; z < removed.length; z++) {
            ranked[z] = removed[z] ? -Double.MAX_VALUE : score[z];
        }
        return ranked;
    }
}
