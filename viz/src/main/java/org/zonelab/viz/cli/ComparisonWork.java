package org.zonelab.viz.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.zonelab.engine.effect.EffectShape;
import org.zonelab.engine.effect.OptionRanking;
import org.zonelab.engine.effect.WorldLayout;
import org.zonelab.engine.experiment.Block;
import org.zonelab.engine.experiment.RunPlan;
import org.zonelab.engine.outcome.Outcome;
import org.zonelab.engine.quarter.Simulation;
import org.zonelab.scenarios.run.PreparedRun;
import org.zonelab.scenarios.scenario.AssumptionMode;
import org.zonelab.scenarios.scenario.ResolvedScenario;
import org.zonelab.scenarios.scenario.Title;
import org.zonelab.scenarios.schema.JsonText;
import org.zonelab.scenarios.study.ComparableScenarios;
import org.zonelab.scenarios.study.Comparison;
import org.zonelab.scenarios.study.EqualCost;
import org.zonelab.scenarios.study.PolicyOption;
import org.zonelab.scenarios.study.StudyEffects;
import org.zonelab.scenarios.study.StudyFolder;
import org.zonelab.scenarios.study.StudyPlan;
import org.zonelab.viz.Language;
import org.zonelab.viz.finding.Estimate;
import org.zonelab.viz.finding.NumberText;
import org.zonelab.viz.finding.PeriodText;
import org.zonelab.viz.finding.Quantity;
import org.zonelab.viz.finding.Wording;
import org.zonelab.viz.report.Section;
import org.zonelab.viz.study.ComparedOption;
import org.zonelab.viz.study.ComparisonChart;
import org.zonelab.viz.study.MarkdownTable;
import org.zonelab.viz.study.StudyText;

/** Simulates options side by side, and shows them as table, chart, page and Markdown. */
final class ComparisonWork implements StudyExecution.Work {
    private static final String MARKDOWN = "compare.md";

    private final CommonOptions common;
    private final PreparedRun run;
    private final ComparableScenarios scenarios;
    private final String criterion;
    private final boolean least;
    private final ComparisonTarget target;
    private final StudyExecution execution;
    private final Wording wording;
    private final List<PolicyOption> equal = new ArrayList<>();
    private final List<PolicyOption> unscaled = new ArrayList<>();
    private double cost = Double.NaN;

    ComparisonWork(
            CommonOptions common,
            PreparedRun run,
            ComparableScenarios scenarios,
            String criterion,
            boolean least,
            ComparisonTarget target,
            StudyExecution execution) {
        this.common = common;
        this.run = run;
        this.scenarios = scenarios;
        this.criterion = criterion;
        this.least = least;
        this.target = target;
        this.execution = execution;
        this.wording = Wording.in(common.language());
    }

    private List<PolicyOption> stated() {
        return scenarios.scenarios().stream().map(PolicyOption::stated).toList();
    }

    private Comparison comparison(List<PolicyOption> options) {
        return new Comparison(options, criterion, least);
    }

    private List<PolicyOption> all() {
        List<PolicyOption> all = new ArrayList<>(stated());
        all.addAll(equal);
        return all;
    }

    @Override
    public StudyPlan plan() {
        RunPlan ground = run.atOnce(atOnce()).plan(run.world());
        if (target.asked()) {
            findDoses(ground);
        }
        return comparison(all()).plan(ground);
    }

    /** Looking for doses holds several replications, whoever simulates the rest. */
    private int atOnce() {
        int held = Math.min(EqualCost.REPLICATIONS, run.replications().size());
        return target.asked() ? Math.max(held, run.atOnce()) : run.atOnce();
    }

    private void findDoses(RunPlan ground) {
        WorldLayout layout = WorldLayout.of(ground.world(), Simulation.BASE_YEAR, ground.quarters());
        List<PolicyOption> options = stated();
        Optional<ProgressLine> line = ProgressLine.watched(common);
        String[] sought = {options.get(0).name()};
        int[] worlds = {0};
        EqualCost equalCost = new EqualCost(ground, EffectShape.nation(layout), () -> {
            worlds[0]++;
            line.ifPresent(each -> each.counted(wording.say("compare.trying", sought[0], worlds[0])));
        });
        List<Block> blocks = equalCost.blocks();
        double[] costs = new double[options.size()];
        cost = target.cost();
        for (int k = 0; k < costs.length; k++) {
            sought[0] = options.get(k).name();
            costs[k] = equalCost.cost(options.get(k), blocks);
            boolean cheaper = costs[k] > 0 && !(cost <= costs[k]);
            cost = Double.isNaN(target.cost()) && cheaper ? costs[k] : cost;
        }
        for (int k = 0; k < costs.length; k++) {
            PolicyOption option = options.get(k);
            sought[0] = option.name();
            OptionalDouble factor = equalCost.factor(option, costs[k], cost, blocks);
            factor.ifPresentOrElse(
                    found -> equal.add(new PolicyOption(option.scenario(), found)), () -> unscaled.add(option));
            line.ifPresent(ProgressLine::finish);
            common.note(wording.say("compare.trying", option.name(), worlds[0]));
        }
    }

    @Override
    public ExitStatus tables(StudyFolder folder, StudyEffects effects) {
        Comparison every = comparison(all());
        folder.table("options.csv", Comparison.EFFECT_COLUMNS, table -> every.writeEffects(table, effects));
        int stated = scenarios.scenarios().size();
        List<ComparisonChart> charts = new ArrayList<>();
        charts.add(chart("comparison", every, effects, 0, stated));
        if (equal.size() > 1) {
            charts.add(chart(
                    "comparison-equal-cost",
                    every,
                    effects,
                    stated,
                    every.options().size()));
        }
        folder.table("ranking.csv", Comparison.RANKING_COLUMNS, table -> {
            every.writeRanking(table, effects, 0, stated);
            if (!equal.isEmpty()) {
                every.writeRanking(table, effects, stated, every.options().size());
            }
        });
        StringBuilder markdown = new StringBuilder();
        for (ComparisonChart chart : charts) {
            markdown.append("**").append(chart.title()).append("**\n\n");
            markdown.append(new MarkdownTable(chart.table()).text()).append('\n');
            chart.notes().forEach(note -> markdown.append(note).append("\n\n"));
        }
        folder.text(MARKDOWN, markdown.toString());
        StudyPages pages = new StudyPages(common, execution.commandLine());
        List<Section> sections = missing().isEmpty()
                ? List.of()
                : List.of(new Section(wording.say("compare.missing"), missing(), List.of(), List.of(), List.of()));
        pages.write(folder, wording.say("compare.lead"), List.copyOf(charts), sections);
        if (common.json()) {
            common.out().print(JsonText.of(json(charts)));
            common.out().flush();
        } else {
            pages.print(folder, List.copyOf(charts), missing());
        }
        return ExitStatus.DONE;
    }

    private ComparisonChart chart(String name, Comparison every, StudyEffects effects, int from, int to) {
        OptionRanking ranking = every.ranking(effects, from, to);
        List<ComparedOption> options = new ArrayList<>();
        for (int k : every.ranked(effects, from, to)) {
            PolicyOption option = every.options().get(k);
            Map<String, Estimate> figures = new LinkedHashMap<>();
            for (Outcome outcome : effects.shape().outcomes()) {
                figures.put(outcome.name(), Estimate.of(every.estimate(effects, k, outcome.name())));
            }
            options.add(new ComparedOption(
                    title(option),
                    figures,
                    effects.whole().size() > 1 ? ranking.probabilityBest()[k - from] : Double.NaN,
                    ranking.regret()[k - from]));
        }
        ResolvedScenario first = scenarios.first();
        String horizon = effects.shape().slices().get(0).period().name();
        String last = effects.shape()
                .slices()
                .get(effects.shape().slices().size() - 1)
                .period()
                .name();
        boolean central = first.mode().value() == AssumptionMode.CENTRAL;
        String names = String.join(
                ", ",
                scenarios.scenarios().stream().map(each -> each.name().value()).toList());
        return new ComparisonChart(
                name,
                options,
                criterion,
                text(first.counterfactualTitle()),
                new StudyText(
                        last.isEmpty() ? horizon : PeriodText.of(last),
                        wording.say(
                                "compare.source",
                                names,
                                first.counterfactual().value(),
                                String.valueOf(effects.whole().size()),
                                String.valueOf(run.seed()),
                                wording.say(central ? "compare.central" : "compare.drawn")),
                        wording));
    }

    private String title(PolicyOption option) {
        String title = text(option.scenario().title().value());
        return option.factor() == 1
                ? title
                : wording.say("compare.dose", title, new NumberText(wording).figure(option.factor()));
    }

    private String text(Title title) {
        return common.language() == Language.ZH ? title.zh() : title.en();
    }

    private List<String> missing() {
        Quantity money = Quantity.of("RMB million", wording);
        String amount = new NumberText(wording).unit(new NumberText(wording).figure(cost * money.factor()), money);
        return unscaled.stream()
                .map(option -> wording.say("compare.unscaled", title(option), amount))
                .toList();
    }

    private static ObjectNode json(List<ComparisonChart> charts) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        for (ComparisonChart chart : charts) {
            ArrayNode options = root.putArray(chart.name());
            for (ComparedOption option : chart.options()) {
                ObjectNode node =
                        options.addObject().put("option", option.title()).put("regret", option.regret());
                if (!Double.isNaN(option.probabilityBest())) {
                    node.put("probability_best", option.probabilityBest());
                }
                option.effects().forEach((outcome, estimate) -> {
                    if (estimate.defined()) {
                        node.putObject(outcome)
                                .put("effect", estimate.effect())
                                .put("low", estimate.low())
                                .put("high", estimate.high());
                    }
                });
            }
        }
        return root;
    }
}
