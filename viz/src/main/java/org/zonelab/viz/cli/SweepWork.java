package org.zonelab.viz.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.zonelab.scenarios.run.PreparedRun;
import org.zonelab.scenarios.scenario.AssumptionMode;
import org.zonelab.scenarios.scenario.ResolvedScenario;
import org.zonelab.scenarios.schema.JsonText;
import org.zonelab.scenarios.study.StudyEffects;
import org.zonelab.scenarios.study.StudyFolder;
import org.zonelab.scenarios.study.StudyPlan;
import org.zonelab.scenarios.sweep.AxisResponse;
import org.zonelab.scenarios.sweep.Sweep;
import org.zonelab.viz.Language;
import org.zonelab.viz.finding.InputWords;
import org.zonelab.viz.finding.PeriodText;
import org.zonelab.viz.finding.Wording;
import org.zonelab.viz.study.StudyText;
import org.zonelab.viz.study.SweepChart;

/**
 * Simulates every pair of points of a sweep, and shows how the effect moves along each input.
 *
 * @param outcome that is shown
 * @param commandLine the command that makes the folder again
 */
record SweepWork(CommonOptions common, PreparedRun run, Sweep sweep, String outcome, List<String> commandLine)
        implements StudyExecution.Work {
    SweepWork {
        commandLine = List.copyOf(commandLine);
    }

    @Override
    public StudyPlan plan() {
        return sweep.plan(run.plan(run.world()));
    }

    @Override
    public ExitStatus tables(StudyFolder folder, StudyEffects effects) {
        folder.table("sweep.csv", sweep.columns(), table -> sweep.write(table, effects));
        double[][] means = sweep.means(effects, outcome);
        List<AxisResponse> responses = sweep.responses(means);
        Wording wording = Wording.in(common.language());
        boolean chinese = common.language() == Language.ZH;
        ResolvedScenario scenario = run.scenario();
        boolean central = scenario.mode().value() == AssumptionMode.CENTRAL;
        SweepChart chart = new SweepChart(
                outcome,
                responses,
                means,
                chinese
                        ? scenario.counterfactualTitle().zh()
                        : scenario.counterfactualTitle().en(),
                new InputWords(wording, run.parameters()),
                new StudyText(
                        PeriodText.of(effects.shape().slices().get(0).period().name()),
                        wording.say(
                                "sweep.source",
                                scenario.name().value(),
                                scenario.counterfactual().value(),
                                String.valueOf(effects.whole().size()),
                                String.valueOf(run.seed()),
                                wording.say(central ? "sweep.central" : "sweep.drawn")),
                        wording));
        StudyPages pages = new StudyPages(common, commandLine);
        var title = sweep.design().title();
        pages.write(folder, wording.say("sweep.lead", chinese ? title.zh() : title.en()), List.of(chart), List.of());
        if (common.json()) {
            common.out().print(JsonText.of(json(responses)));
            common.out().flush();
        } else {
            pages.print(folder, List.of(chart), List.of());
        }
        return ExitStatus.DONE;
    }

    private ObjectNode json(List<AxisResponse> responses) {
        ObjectNode root = JsonNodeFactory.instance
                .objectNode()
                .put("outcome", outcome)
                .put("lever_points", sweep.doses().length)
                .put("assumption_points", sweep.points().length);
        ArrayNode inputs = root.putArray("inputs");
        for (AxisResponse response : responses) {
            ArrayNode levels = inputs.addObject()
                    .put("path", response.axis().path())
                    .put("side", response.lever() ? "lever" : "assumption")
                    .putArray("levels");
            for (AxisResponse.Level level : response.levels()) {
                levels.addObject()
                        .put("value", level.value())
                        .put("mean", level.mean())
                        .put("least", level.low())
                        .put("most", level.high());
            }
        }
        return root;
    }
}
