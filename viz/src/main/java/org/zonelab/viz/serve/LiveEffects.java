package org.zonelab.viz.serve;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.zonelab.engine.effect.EffectEstimate;
import org.zonelab.engine.effect.EffectFigures;
import org.zonelab.engine.effect.EffectShape;
import org.zonelab.engine.effect.Period;
import org.zonelab.engine.experiment.Pair;
import org.zonelab.engine.outcome.OutcomeCatalogue;
import org.zonelab.engine.outcome.WorldSeries;
import org.zonelab.engine.policy.PolicyDifference;
import org.zonelab.viz.finding.Estimate;

/** The national effects of the replications that are finished: after the last one the figures of the tables. */
final class LiveEffects {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final EffectText words;
    private final SortedMap<Integer, Finished> finished = new TreeMap<>();

    /** What is kept of a pair of worlds: effects, and the nation's quarters, {@code [outcome][quarter]}. */
    private record Finished(EffectFigures effects, EffectShape shape, double[][] policy, double[][] counterfactual) {}

    LiveEffects(EffectText words) {
        this.words = words;
    }

    /** Takes a finished replication. */
    synchronized void add(Pair pair) {
        EffectShape shape = shape(
                pair.policy(),
                Period.afterBaseYear(pair.policy().firstYear(), pair.policy().values().length));
        finished.put(
                pair.replication(),
                new Finished(
                        shape.of(pair.policy(), pair.counterfactual(), pair.levers()),
                        shape,
                        nation(pair.policy()),
                        nation(pair.counterfactual())));
    }

    /** Replications taken so far. */
    synchronized int count() {
        return finished.size();
    }

    /** All estimates so far, by outcome and period, and the mean quarters of both worlds. */
    synchronized ObjectNode json() {
        List<Finished> all = new ArrayList<>(finished.values());
        ObjectNode root = JSON.objectNode().put("replications", all.size());
        if (all.isEmpty()) {
            return root;
        }
        EffectShape shape = all.get(0).shape();
        ObjectNode effects = root.putObject("effects");
        ObjectNode levels = root.putObject("levels");
        for (int k = 0; k < Headline.OUTCOMES.size(); k++) {
            String outcome = Headline.OUTCOMES.get(k);
            ObjectNode periods = effects.putObject(outcome);
            for (int slice = 0; slice < shape.slices().size(); slice++) {
                Estimate estimate = Estimate.of(estimate(all, shape.position(slice, outcome)));
                ObjectNode node =
                        periods.putObject(shape.slices().get(slice).period().name());
                put(node, estimate);
                if (slice == shape.slices().size() - 1) {
                    words.addTo(node, outcome, estimate);
                }
            }
            ObjectNode worlds = levels.putObject(outcome);
            int at = k;
            means(
                    worlds.putArray("policy"),
                    all.stream().map(each -> each.policy()[at]).toList());
            means(
                    worlds.putArray("counterfactual"),
                    all.stream().map(each -> each.counterfactual()[at]).toList());
        }
        return root;
    }

    /** Effect, low, high and replications of an estimate. */
    static void put(ObjectNode node, Estimate estimate) {
        Figures.put(node, "effect", estimate.effect());
        Figures.put(node, "low", estimate.low());
        Figures.put(node, "high", estimate.high());
        node.put("n", estimate.replications());
    }

    /** The effects of a year that has just passed in a world still under way; measures of the pair among them. */
    static ObjectNode year(WorldSeries policy, WorldSeries counterfactual, PolicyDifference levers) {
        List<Period> periods = Period.afterBaseYear(policy.firstYear(), policy.values().length);
        Period year = periods.get(periods.size() - 2);
        EffectShape shape = shape(policy, List.of(year));
        EffectFigures figures = shape.of(policy, counterfactual, levers);
        ObjectNode node = JSON.objectNode().put("year", year.name());
        ObjectNode effects = node.putObject("effects");
        for (String outcome : Headline.OUTCOMES) {
            Figures.put(effects, outcome, figures.value(shape.position(0, outcome)));
        }
        return node;
    }

    private static EffectShape shape(WorldSeries series, List<Period> periods) {
        return new EffectShape(
                series.outcomes(),
                periods.stream()
                        .map(period -> new EffectShape.Slice(0, series.scopes().get(0), period))
                        .toList());
    }

    private static double[][] nation(WorldSeries series) {
        double[][] quarters = new double[Headline.OUTCOMES.size()][series.values().length];
        for (int k = 0; k < quarters.length; k++) {
            int outcome = OutcomeCatalogue.index(Headline.OUTCOMES.get(k));
            for (int quarter = 0; quarter < quarters[k].length; quarter++) {
                quarters[k][quarter] = series.value(quarter, 0, outcome);
            }
        }
        return quarters;
    }

    private static EffectEstimate estimate(List<Finished> all, int position) {
        return EffectEstimate.ofRatio(
                all.stream()
                        .mapToDouble(each -> each.effects().numerators()[position])
                        .toArray(),
                all.stream()
                        .mapToDouble(each -> each.effects().denominators()[position])
                        .toArray());
    }

    private static void means(ArrayNode array, List<double[]> replications) {
        for (int quarter = 0; quarter < replications.get(0).length; quarter++) {
            int at = quarter;
            double[] values =
                    replications.stream().mapToDouble(each -> each[at]).toArray();
            Figures.add(array, Arrays.stream(values).sum() / values.length);
        }
    }
}
