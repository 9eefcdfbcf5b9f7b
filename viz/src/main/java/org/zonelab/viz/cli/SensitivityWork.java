package org.zonelab.viz.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.zonelab.scenarios.run.PreparedRun;
import org.zonelab.scenarios.scenario.ResolvedScenario;
import org.zonelab.scenarios.schema.JsonText;
import org.zonelab.scenarios.sensitivity.Influence;
import org.zonelab.scenarios.sensitivity.InputKind;
import org.zonelab.scenarios.sensitivity.MorrisScreening;
import org.zonelab.scenarios.sensitivity.Sensitivity;
import org.zonelab.scenarios.sensitivity.SensitivityStudy;
import org.zonelab.scenarios.study.StudyEffects;
import org.zonelab.scenarios.study.StudyFolder;
import org.zonelab.scenarios.study.StudyPlan;
import org.zonelab.viz.Language;
import org.zonelab.viz.finding.InputWords;
import org.zonelab.viz.finding.PeriodText;
import org.zonelab.viz.finding.Wording;
import org.zonelab.viz.study.SensitivityChart;
import org.zonelab.viz.study.StudyText;

/**
 * Simulates the points of a design, and shows which inputs drive the effect.
 *
 * @param criterion outcome that is shown
 * @param doses of the levers, as text
 * @param commandLine the command that makes the folder again
 */
record SensitivityWork(
        CommonOptions common,
        PreparedRun run,
        SensitivityStudy study,
        String criterion,
        String doses,
        List<String> commandLine)
        implements StudyExecution.Work {
    SensitivityWork {
        commandLine = List.copyOf(commandLine);
    }

    @Override
    public StudyPlan plan() {
        return study.plan(run.plan(run.world()));
    }

    @Override
    public ExitStatus tables(StudyFolder folder, StudyEffects effects) {
        folder.table("sensitivity.csv", SensitivityStudy.COLUMNS, table -> study.write(table, effects));
        folder.table("shares.csv", SensitivityStudy.KIND_COLUMNS, table -> study.writeKinds(table, effects));
        Sensitivity found = study.sensitivity(effects, criterion);
        SensitivityChart chart = chart(found, effects);
        Wording wording = Wording.in(common.language());
        StudyPages pages = new StudyPages(common, commandLine);
        pages.write(folder, wording.say("sensitivity.lead"), List.of(chart), List.of());
        if (common.json()) {
            common.out().print(JsonText.of(json(found)));
            common.out().flush();
        } else {
            pages.print(folder, List.of(chart), List.of());
        }
        return ExitStatus.DONE;
    }

    private SensitivityChart chart(Sensitivity found, StudyEffects effects) {
        Wording wording = Wording.in(common.language());
        ResolvedScenario scenario = run.scenario();
        String years = effects.shape().slices().get(0).period().name();
        return new SensitivityChart(
                found,
                study.method() instanceof MorrisScreening,
                doses,
                common.language() == Language.ZH
                        ? scenario.counterfactualTitle().zh()
                        : scenario.counterfactualTitle().en(),
                new InputWords(wording, run.parameters()),
                new StudyText(
                        PeriodText.of(years),
                        wording.say(
                                "sensitivity.source",
                                scenario.name().value(),
                                scenario.counterfactual().value(),
                                String.valueOf(2 * effects.plan().tasks()),
                                String.valueOf(run.seed())),
                        wording));
    }

    private ObjectNode json(Sensitivity found) {
        ObjectNode root = JsonNodeFactory.instance
                .objectNode()
                .put("method", study.method().name())
                .put("outcome", found.outcome())
                .put("rows", found.rows())
                .put("rows_left_out", found.leftOut());
        for (Influence kind : found.kinds()) {
            put(root.withArray("kinds").addObject().put("kind", kind.kind().tableName()), kind);
        }
        inputs(root.putArray("levers"), found.of(InputKind.POLICY));
        inputs(root.putArray("assumptions"), found.of(InputKind.ASSUMPTION));
        put(root.putObject("luck"), found.luck());
        return root;
    }

    private static void inputs(ArrayNode nodes, List<Influence> influences) {
        influences.forEach(
                each -> put(nodes.addObject().put("input", each.input()).put("told_apart", each.toldApart()), each));
    }

    private static void put(ObjectNode node, Influence influence) {
        number(node, "share", influence.share().value());
        number(node, "share_low", influence.share().low());
        number(node, "share_high", influence.share().high());
        number(node, "total", influence.total().value());
        number(node, "total_low", influence.total().low());
        number(node, "total_high", influence.total().high());
        number(node, "mean_change", influence.moves().mean());
        number(node, "mean_absolute_change", influence.moves().meanAbsolute());
    }

    private static void number(ObjectNode node, String name, double value) {
        if (Double.isFinite(value)) {
            node.put(name, value);
        }
    }
}
