package org.zonelab.scenarios.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.zonelab.engine.effect.EffectEstimate;
import org.zonelab.engine.effect.EffectFigures;
import org.zonelab.engine.effect.EffectShape;
import org.zonelab.engine.effect.OptionRanking;
import org.zonelab.engine.effect.WorldLayout;
import org.zonelab.engine.experiment.RunPlan;
import org.zonelab.engine.outcome.Outcome;
import org.zonelab.engine.outcome.OutcomeCatalogue;
import org.zonelab.engine.quarter.Simulation;
import org.zonelab.scenarios.result.CsvFile;
import org.zonelab.scenarios.result.Numbers;

/**
 * Several policies against one counterfactual, all in the same worlds.
 *
 * @param options in the order given, then those at other doses
 * @param criterion outcome by which they are ranked
 * @param leastFirst whether less of it is better
 */
public record Comparison(List<PolicyOption> options, String criterion, boolean leastFirst) {
    /** Columns of the table of effects. */
    public static final List<String> EFFECT_COLUMNS = Stream.concat(
                    Stream.of("schema_version", "option", "dose_factor", "outcome", "unit", "scope", "period"),
                    StudyEffects.COLUMNS.stream())
            .toList();

    /** Columns of the table of ranks. */
    public static final List<String> RANKING_COLUMNS =
            List.of("schema_version", "option", "dose_factor", "outcome", "unit", "rank", "probability_best", "regret");

    private static final String SCHEMA_VERSION = "1";

    public Comparison {
        options = List.copyOf(options);
    }

    /** What is simulated: one cell, in which all options meet. */
    public StudyPlan plan(RunPlan ground) {
        WorldLayout layout = WorldLayout.of(ground.world(), Simulation.BASE_YEAR, ground.quarters());
        StudyCell cell = new StudyCell(
                "options",
                ground.assumptions(),
                options.stream().map(PolicyOption::policy).toList());
        return new StudyPlan(ground, List.of(cell), EffectShape.yearly(layout));
    }

    /** National effect of an option over the whole horizon. */
    public EffectEstimate estimate(StudyEffects effects, int option, String outcome) {
        return StudyEffects.estimate(effects.of(0, option), effects.shape().position(outcome));
    }

    /** How some of the options stand to each other by the criterion, in their order. */
    public OptionRanking ranking(StudyEffects effects, int from, int to) {
        int position = effects.shape().position(criterion);
        double[][] figures = new double[to - from][];
        for (int k = from; k < to; k++) {
            figures[k - from] = effects.of(0, k).stream()
                    .mapToDouble(each -> leastFirst ? -each.value(position) : each.value(position))
                    .toArray();
        }
        return OptionRanking.of(figures);
    }

    /** Positions of some of the options, the best mean first. */
    public List<Integer> ranked(StudyEffects effects, int from, int to) {
        return IntStream.range(from, to)
                .boxed()
                .sorted(Comparator.comparingDouble(k -> leastFirst ? mean(effects, k) : -mean(effects, k)))
                .toList();
    }

    private double mean(StudyEffects effects, int option) {
        return estimate(effects, option, criterion).effect();
    }

    /** Writes every outcome of every option in nation and regions, by year and over the whole horizon. */
    public void writeEffects(CsvFile table, StudyEffects effects) {
        EffectShape shape = effects.shape();
        for (int k = 0; k < options.size(); k++) {
            List<EffectFigures> replications = effects.of(0, k);
            for (int slice = 0; slice < shape.slices().size(); slice++) {
                for (int outcome = 0; outcome < shape.outcomes().size(); outcome++) {
                    Outcome measured = shape.outcomes().get(outcome);
                    EffectEstimate estimate = StudyEffects.estimate(
                            replications, slice * shape.outcomes().size() + outcome);
                    List<String> cells = new ArrayList<>(List.of(
                            SCHEMA_VERSION,
                            options.get(k).name(),
                            Numbers.format(options.get(k).factor()),
                            measured.name(),
                            measured.unit(),
                            shape.slices().get(slice).scope().name(),
                            shape.slices().get(slice).period().name()));
                    cells.addAll(StudyEffects.cells(estimate));
                    table.row(cells.toArray(String[]::new));
                }
            }
        }
    }

    /** Writes one row for each of some options, the best mean first. */
    public void writeRanking(CsvFile table, StudyEffects effects, int from, int to) {
        OptionRanking ranking = ranking(effects, from, to);
        Outcome outcome = OutcomeCatalogue.all().get(OutcomeCatalogue.index(criterion));
        List<Integer> ranked = ranked(effects, from, to);
        for (int rank = 0; rank < ranked.size(); rank++) {
            int k = ranked.get(rank);
            table.row(
                    SCHEMA_VERSION,
                    options.get(k).name(),
                    Numbers.format(options.get(k).factor()),
                    criterion,
                    outcome.unit(),
                    Integer.toString(rank + 1),
                    Numbers.format(ranking.probabilityBest()[k - from]),
                    Numbers.format(ranking.regret()[k - from]));
        }
    }
}
