package org.zonelab.scenarios.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.zonelab.engine.effect.EffectEstimate;
import org.zonelab.engine.effect.EffectFigures;
import org.zonelab.engine.effect.EffectShape;
import org.zonelab.scenarios.result.Numbers;

/**
 * The effects of a study, read from its journal when they are asked for.
 *
 * @param plan of the study
 * @param journal that holds what is finished
 */
public record StudyEffects(StudyPlan plan, StudyJournal journal) {
    /** Columns of an effect in a table, as {@link #cells} fills them. */
    public static final List<String> COLUMNS =
            List.of("effect", "low", "high", "standard_error", "probability_positive", "replications");

    /** Replications in which every cell is finished, ascending: what can be compared. */
    public List<Integer> whole() {
        List<Integer> whole = new ArrayList<>();
        for (int k = 0; k < plan.ground().replications().size(); k++) {
            boolean all = true;
            for (int cell = 0; cell < plan.cells().size(); cell++) {
                all &= journal.has(plan.number(cell, k));
            }
            if (all) {
                whole.add(k);
            }
        }
        return whole;
    }

    /**
     * What a policy changed.
     *
     * @param cell position among the cells
     * @param policy position in the cell
     * @param replication position among the replications
     */
    public EffectFigures of(int cell, int policy, int replication) {
        double[] figures = journal.figures(plan.number(cell, replication));
        int size = plan.shape().size();
        int at = 2 * size * policy;
        return new EffectFigures(
                Arrays.copyOfRange(figures, at, at + size), Arrays.copyOfRange(figures, at + size, at + 2 * size));
    }

    /** Effects of a policy in the replications that are whole, in their order. */
    public List<EffectFigures> of(int cell, int policy) {
        return whole().stream().map(k -> of(cell, policy, k)).toList();
    }

    /** Mean, range and error of an effect. */
    public static EffectEstimate estimate(List<EffectFigures> replications, int position) {
        return EffectEstimate.ofRatio(
                replications.stream()
                        .mapToDouble(each -> each.numerators()[position])
                        .toArray(),
                replications.stream()
                        .mapToDouble(each -> each.denominators()[position])
                        .toArray());
    }

    /** An effect in {@link #COLUMNS}. */
    public static List<String> cells(EffectEstimate estimate) {
        return List.of(
                Numbers.format(estimate.effect()),
                Numbers.format(estimate.low()),
                Numbers.format(estimate.high()),
                Numbers.format(estimate.standardError()),
                Numbers.format(estimate.probabilityPositive()),
                Integer.toString(estimate.replications()));
    }

    /** Shape of every effect. */
    public EffectShape shape() {
        return plan.shape();
    }
}
