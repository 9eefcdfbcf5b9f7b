package org.zonelab.viz.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.zonelab.engine.discovery.Box;
import org.zonelab.engine.discovery.BoxSearch;
import org.zonelab.engine.effect.CountedShare;
import org.zonelab.engine.effect.OptionRanking;
import org.zonelab.engine.effect.RegretSpread;
import org.zonelab.scenarios.ensemble.Ensemble;
import org.zonelab.scenarios.ensemble.EnsembleOutcomes;
import org.zonelab.scenarios.ensemble.EnsembleTables;
import org.zonelab.scenarios.ensemble.Requirement;
import org.zonelab.scenarios.run.PreparedRun;
import org.zonelab.scenarios.scenario.ResolvedScenario;
import org.zonelab.scenarios.scenario.Title;
import org.zonelab.scenarios.schema.JsonText;
import org.zonelab.scenarios.sensitivity.SensitivityStudy;
import org.zonelab.scenarios.study.ComparableScenarios;
import org.zonelab.scenarios.study.StudyEffects;
import org.zonelab.scenarios.study.StudyFolder;
import org.zonelab.scenarios.study.StudyPlan;
import org.zonelab.viz.Language;
import org.zonelab.viz.chart.Chart;
import org.zonelab.viz.finding.InputWords;
import org.zonelab.viz.finding.OutcomeWords;
import org.zonelab.viz.finding.PeriodText;
import org.zonelab.viz.finding.Wording;
import org.zonelab.viz.report.Section;
import org.zonelab.viz.study.BoxChart;
import org.zonelab.viz.study.EnsembleChart;
import org.zonelab.viz.study.MarkdownTable;
import org.zonelab.viz.study.StudyText;
import org.zonelab.viz.study.TestedOption;

/**
 * Simulates options at many points of the assumptions, and shows how often each meets what is required, and where it does
 * not.
 *
 * @param commandLine the command that makes the folder again
 */
record EnsembleWork(
        CommonOptions common,
        PreparedRun run,
        ComparableScenarios scenarios,
        Ensemble ensemble,
        List<Requirement> requirements,
        EnsembleOutcomes.Criterion criterion,
        List<String> commandLine)
        implements StudyExecution.Work {
    private static final String MARKDOWN = "robust.md";
    private static final RegretSpread NO_REGRET = new RegretSpread(Double.NaN, Double.NaN, Double.NaN);

    EnsembleWork {
        requirements = List.copyOf(requirements);
        commandLine = List.copyOf(commandLine);
    }

    @Override
    public StudyPlan plan() {
        return ensemble.plan(run.plan(run.world()), scenarios.policies());
    }

    @Override
    public ExitStatus tables(StudyFolder folder, StudyEffects effects) {
        EnsembleOutcomes outcomes =
                EnsembleOutcomes.of(ensemble, effects, requirements, criterion, SensitivityStudy.key(run.seed()));
        if (outcomes.points().isEmpty()) {
            throw new BadInputException("no point of the assumptions describes a world that settles down");
        }
        List<BoxSearch> failures = new ArrayList<>();
        for (int k = 0; k < scenarios.scenarios().size(); k++) {
            failures.add(outcomes.failures(k));
        }
        List<String> names =
                scenarios.scenarios().stream().map(each -> each.name().value()).toList();
        EnsembleTables tables = new EnsembleTables(ensemble, outcomes, names, failures);
        folder.table("points.csv", tables.pointColumns(), tables::writePoints);
        folder.table("satisficing.csv", EnsembleTables.SATISFICING_COLUMNS, tables::writeSatisficing);
        folder.table("regret.csv", EnsembleTables.REGRET_COLUMNS, tables::writeRegret);
        folder.table("prim.csv", EnsembleTables.BOX_COLUMNS, tables::writeBoxes);
        show(folder, outcomes, failures, period(effects));
        return ExitStatus.DONE;
    }

    private static String period(StudyEffects effects) {
        return PeriodText.of(effects.shape().slices().get(0).period().name());
    }

    private void show(StudyFolder folder, EnsembleOutcomes outcomes, List<BoxSearch> failures, String period) {
        Wording wording = Wording.in(common.language());
        List<TestedOption> options = options(outcomes);
        StudyText text = new StudyText(period, source(outcomes, wording), wording);
        EnsembleChart first = new EnsembleChart(options, surroundings(outcomes, wording), text);
        List<Chart> charts = new ArrayList<>(List.of(first));
        List<String> without = new ArrayList<>(first.regretSentences());
        for (int k = 0; k < failures.size(); k++) {
            charts.addAll(boxes(k, failures.get(k), text));
            without.add(end(options.get(k), failures.get(k), wording));
        }
        without.removeIf(String::isEmpty);
        StringBuilder markdown = new StringBuilder();
        for (Chart chart : charts) {
            markdown.append("**").append(chart.title()).append("**\n\n");
            markdown.append(new MarkdownTable(chart.table()).text()).append('\n');
            chart.notes().forEach(note -> markdown.append(note).append("\n\n"));
        }
        without.forEach(sentence -> markdown.append(sentence).append("\n\n"));
        folder.text(MARKDOWN, markdown.toString());
        StudyPages pages = new StudyPages(common, commandLine);
        List<Section> sections = without.isEmpty()
                ? List.of()
                : List.of(new Section(wording.say("ensemble.choice"), without, List.of(), List.of(), List.of()));
        pages.write(folder, wording.say("ensemble.lead"), charts, sections);
        if (common.json()) {
            common.out().print(JsonText.of(json(options, failures, outcomes)));
            common.out().flush();
        } else {
            pages.print(folder, charts, without);
        }
    }

    private List<TestedOption> options(EnsembleOutcomes outcomes) {
        List<TestedOption> options = new ArrayList<>();
        boolean compared = outcomes.comparable();
        for (int k = 0; k < scenarios.scenarios().size(); k++) {
            int option = k;
            List<CountedShare> each = requirements.stream()
                    .map(requirement -> outcomes.satisficing(option, requirement))
                    .toList();
            OptionRanking ranking = compared ? outcomes.ranking() : new OptionRanking(new double[0], new double[0]);
            options.add(new TestedOption(
                    text(scenarios.scenarios().get(k).title().value()),
                    each,
                    outcomes.satisficing(k),
                    compared ? ranking.probabilityBest()[k] : Double.NaN,
                    compared ? outcomes.regrets().get(k) : NO_REGRET));
        }
        return options;
    }

    private EnsembleChart.Surroundings surroundings(EnsembleOutcomes outcomes, Wording wording) {
        List<String> notes = new ArrayList<>(List.of(wording.say(
                "ensemble.note",
                String.valueOf(outcomes.points().size()),
                String.valueOf(ensemble.parameters().size()))));
        if (outcomes.leftOut() > 0) {
            notes.add(wording.say("ensemble.leftout", String.valueOf(outcomes.leftOut())));
        }
        for (String outcome : requirements.stream()
                .map(each -> each.outcome().name())
                .distinct()
                .toList()) {
            if (outcomes.undefined(outcome) > 0) {
                notes.add(wording.say(
                        "ensemble.undefined",
                        outcome,
                        String.valueOf(outcomes.undefined(outcome)),
                        String.valueOf(outcomes.options() * outcomes.points().size())));
            }
        }
        return new EnsembleChart.Surroundings(
                texts(), criterion.outcome(), text(scenarios.first().counterfactualTitle()), notes);
    }

    private String source(EnsembleOutcomes outcomes, Wording wording) {
        ResolvedScenario first = scenarios.first();
        return wording.say(
                "ensemble.source",
                String.join(
                        ", ",
                        scenarios.scenarios().stream()
                                .map(each -> each.name().value())
                                .toList()),
                first.counterfactual().value(),
                String.valueOf(outcomes.points().size()),
                String.valueOf(run.seed()));
    }

    private List<String> texts() {
        OutcomeWords words = new OutcomeWords(Wording.in(common.language()));
        return requirements.stream()
                .map(each -> words.outcome(each.outcome().name())
                        + each.text().substring(each.outcome().name().length()))
                .toList();
    }

    private List<Chart> boxes(int option, BoxSearch failures, StudyText text) {
        List<Chart> charts = new ArrayList<>();
        for (int box = 0; box < failures.boxes().size(); box++) {
            charts.add(new BoxChart(
                    "box-" + scenarios.scenarios().get(option).name().value() + "-" + (box + 1),
                    text(scenarios.scenarios().get(option).title().value()),
                    box + 1,
                    failures.boxes().get(box),
                    ensemble.parameters(),
                    texts(),
                    new InputWords(text.wording(), run.parameters()),
                    text));
        }
        return charts;
    }

    /** Why there is no box, or no more; empty where boxes say all there is to say. */
    private static String end(TestedOption option, BoxSearch failures, Wording wording) {
        int failed = option.all().points() - option.all().hits();
        String kind = failures.boxes().isEmpty() ? "box.none." : "box.rest.";
        return switch (failures.reason()) {
            case FEW_HITS ->
                failures.boxes().isEmpty()
                        ? wording.say(
                                kind + "few", option.title(), String.valueOf(failed), String.valueOf(BoxSearch.FEWEST))
                        : "";
            case FEW_OTHERS ->
                wording.say(
                        kind + "others",
                        option.title(),
                        String.valueOf(option.all().hits()));
            case UNRELATED -> wording.say(kind + "unrelated", option.title(), String.valueOf(failed));
            case ENOUGH -> "";
        };
    }

    private String text(Title title) {
        return common.language() == Language.ZH ? title.zh() : title.en();
    }

    private ObjectNode json(List<TestedOption> options, List<BoxSearch> failures, EnsembleOutcomes outcomes) {
        ObjectNode root = JsonNodeFactory.instance
                .objectNode()
                .put("points", outcomes.points().size())
                .put("points_left_out", outcomes.leftOut());
        for (int k = 0; k < options.size(); k++) {
            TestedOption option = options.get(k);
            ObjectNode node = root.withArray("options").addObject();
            node.put("option", scenarios.scenarios().get(k).name().value());
            node.put("share", option.all().share())
                    .put("low", option.all().low())
                    .put("high", option.all().high());
            if (!Double.isNaN(option.regret().mean())) {
                node.put("probability_best", option.probabilityBest())
                        .put("mean_regret", option.regret().mean())
                        .put("regret_90_percent", option.regret().ninetieth())
                        .put("largest_regret", option.regret().most());
            }
            node.putArray("boxes");
            failures.get(k).boxes().forEach(found -> box(node.withArray("boxes").addObject(), found));
            node.put("no_further_box", failures.get(k).reason().name());
        }
        return root;
    }

    private void box(ObjectNode node, BoxSearch.Found found) {
        node.put("coverage", found.fit().coverage())
                .put("density", found.fit().density())
                .put("mass", found.fit().mass())
                .put("p", found.chance());
        for (BoxSearch.Edge edge : found.edges()) {
            node.withArray("bounds")
                    .addObject()
                    .put(
                            "parameter",
                            ensemble.parameters().get(edge.bound().dimension()).path())
                    .put(edge.bound().side() == Box.Side.LOW ? "above" : "below", edge.value())
                    .put("p", edge.chance());
        }
    }
}
