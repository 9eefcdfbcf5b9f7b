package org.zonelab.scenarios.study;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongToDoubleFunction;
import org.zonelab.engine.effect.EffectEstimate;
import org.zonelab.engine.effect.EffectShape;
import org.zonelab.engine.effect.ShapleySplit;
import org.zonelab.engine.effect.WorldLayout;
import org.zonelab.engine.experiment.RunPlan;
import org.zonelab.engine.outcome.Outcome;
import org.zonelab.engine.quarter.Simulation;
import org.zonelab.scenarios.result.CsvFile;
import org.zonelab.scenarios.result.Numbers;

/**
 * What each part of a policy contributes to its national effect over the whole horizon, by {@link ShapleySplit}.
 *
 * @param parts of the policy
 * @param split orders in which parts are added
 */
public record EffectSplit(PolicyParts parts, ShapleySplit split) {
    /** Columns of the table. */
    public static final List<String> COLUMNS = List.of(
            "schema_version",
            "part",
            "levers",
            "outcome",
            "unit",
            "effect",
            "low",
            "high",
            "standard_error",
            "probability_positive",
            "sampling_error",
            "alone",
            "replications");

    /** Name of the row that the parts add up to. */
    public static final String TOTAL = "total";

    private static final String SCHEMA_VERSION = "1";

    /**
     * A part's contribution to one outcome.
     *
     * @param estimate over replications
     * @param samplingError error left by the sample of orders, of the mean over replications; 0 where all are taken
     * @param alone mean effect of the part without all others
     */
    public record Contribution(String part, EffectEstimate estimate, double samplingError, double alone) {}

    /** What is simulated: one cell, in which all coalitions meet the counterfactual. */
    public StudyPlan plan(RunPlan ground) {
        WorldLayout layout = WorldLayout.of(ground.world(), Simulation.BASE_YEAR, ground.quarters());
        StudyCell cell = new StudyCell(
                "coalitions",
                ground.assumptions(),
                needed().stream().map(parts::coalition).toList());
        return new StudyPlan(ground, List.of(cell), EffectShape.nation(layout));
    }

    /** Every coalition whose effect is needed, each part alone among them; that of none is known. */
    private List<Long> needed() {
        List<Long> needed = new ArrayList<>(split.coalitions());
        needed.remove(0L);
        for (int part = 0; part < split.parts(); part++) {
            if (!needed.contains(1L << part)) {
                needed.add(1L << part);
            }
        }
        return needed;
    }

    /** Whether an outcome can be split: ratios of two effects cannot, their parts do not add up. */
    public static boolean divisible(Outcome outcome) {
        return !outcome.pairOnly()
                || outcome.name().equals("additional_investment")
                || outcome.name().equals("public_cost");
    }

    /** The contributions of all parts to an outcome, in the order of the parts, and their total last. */
    public List<Contribution> contributions(StudyEffects effects, String outcome) {
        int position = effects.shape().position(outcome);
        List<Long> needed = needed();
        List<Integer> whole = effects.whole();
        double[][] byPart = new double[split.parts()][whole.size()];
        double[] total = new double[whole.size()];
        Map<Long, Double> means = new HashMap<>();
        means.put(0L, 0.0);
        for (int k = 0; k < whole.size(); k++) {
            Map<Long, Double> values = new HashMap<>();
            values.put(0L, 0.0);
            for (int policy = 0; policy < needed.size(); policy++) {
                double value = effects.of(0, policy, whole.get(k)).value(position);
                values.put(needed.get(policy), value);
                means.merge(needed.get(policy), value / whole.size(), Double::sum);
            }
            double[] shares = split.of(of(values));
            for (int part = 0; part < shares.length; part++) {
                byPart[part][k] = shares[part];
            }
            total[k] = values.getOrDefault((1L << split.parts()) - 1, Double.NaN);
        }
        double[] errors = split.samplingErrors(of(means));
        List<Contribution> found = new ArrayList<>();
        for (int part = 0; part < byPart.length; part++) {
            double alone = means.getOrDefault(1L << part, Double.NaN);
            found.add(new Contribution(parts.names().get(part), EffectEstimate.of(byPart[part]), errors[part], alone));
        }
        found.add(new Contribution(TOTAL, EffectEstimate.of(total), 0, Double.NaN));
        return found;
    }

    private static LongToDoubleFunction of(Map<Long, Double> values) {
        return coalition -> values.getOrDefault(coalition, Double.NaN);
    }

    /** Writes the contributions to every outcome that can be split. */
    public void write(CsvFile table, StudyEffects effects) {
        for (Outcome outcome : effects.shape().outcomes()) {
            if (!divisible(outcome)) {
                continue;
            }
            for (Contribution each : contributions(effects, outcome.name())) {
                EffectEstimate estimate = each.estimate();
                table.row(
                        SCHEMA_VERSION,
                        each.part(),
                        String.join(" ", parts.parts().getOrDefault(each.part(), List.of())),
                        outcome.name(),
                        outcome.unit(),
                        Numbers.format(estimate.effect()),
                        Numbers.format(estimate.low()),
                        Numbers.format(estimate.high()),
                        Numbers.format(estimate.standardError()),
                        Numbers.format(estimate.probabilityPositive()),
                        Numbers.format(each.samplingError()),
                        Numbers.format(each.alone()),
                        Integer.toString(estimate.replications()));
            }
        }
    }
}
