package org.zonelab.engine.quarter;

import java.util.List;
import org.zonelab.engine.mechanism.evaluation.EvaluationParameters;
import org.zonelab.engine.policy.AdministrationLevers;
import org.zonelab.engine.policy.Lever;
import org.zonelab.engine.policy.LeverField;
import org.zonelab.engine.policy.ResolvedPolicy;

/**
 * How zones are evaluated this quarter: the weights of the areas, which zones are no longer national ones, and which are
 * evaluated together.
 *
 * @param removed {@code [zone]}; no entries where no zone is
 * @param merged share of the merger complete, {@code [zone]}; no entries where none merges
 * @param provinces {@code [zone]}
 */
record EvaluationTerms(EvaluationParameters weights, boolean[] removed, double[] merged, int[] provinces) {
    /** Terms of the base year. */
    static EvaluationTerms neutral(EvaluationParameters weights) {
        return new EvaluationTerms(weights, new boolean[0], new double[0], new int[0]);
    }

    static EvaluationTerms of(EvaluationParameters weights, ResolvedPolicy policy, int[] provinces) {
        int zones = provinces.length;
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
        LeverField merger = policy.field(AdministrationLevers.MERGER);
        double[] merged = new double[merger.isEverywhere(0) ? 0 : zones];
        for (int z = 0; z < merged.length; z++) {
            merged[z] = AdministrationLevers.MERGER.takeUp() * merger.mean(z);
        }
        return new EvaluationTerms(weights.shifted(additions), removed, merged, provinces);
    }

    /** Figures that each zone is scored on: its own and the merged part of those it is merged with. */
    double[] together(double[] figures) {
        double[] together = figures.clone();
        for (int z = 0; z < merged.length; z++) {
            for (int k = 0; k < merged.length && merged[z] > 0; k++) {
                if (k != z && provinces[k] == provinces[z]) {
                    together[z] += merged[z] * merged[k] * figures[k];
                }
            }
        }
        return together;
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
