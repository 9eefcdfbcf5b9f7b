package org.zonelab.viz.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.zonelab.scenarios.run.PreparedRun;
import org.zonelab.scenarios.scenario.AssumptionMode;
import org.zonelab.scenarios.scenario.ResolvedScenario;
import org.zonelab.scenarios.schema.JsonText;
import org.zonelab.scenarios.study.EffectSplit;
import org.zonelab.scenarios.study.StudyEffects;
import org.zonelab.scenarios.study.StudyFolder;
import org.zonelab.scenarios.study.StudyPlan;
import org.zonelab.viz.Counted;
import org.zonelab.viz.Language;
import org.zonelab.viz.finding.InputWords;
import org.zonelab.viz.finding.PeriodText;
import org.zonelab.viz.finding.Wording;
import org.zonelab.viz.study.SplitChart;
import org.zonelab.viz.study.StudyText;

/** Simulates coalitions of a policy's parts, and shows what each contributes. */
record SplitWork(
        CommonOptions common,
        PreparedRun run,
        ResolvedScenario scenario,
        EffectSplit split,
        String outcome,
        StudyExecution execution)
        implements StudyExecution.Work {
    @Override
    public StudyPlan plan() {
        StudyPlan plan = split.plan(run.plan(run.world()));
        common.note("split: " + Counted.text(split.parts().names().size(), "part", "parts") + ", "
                + Counted.text(plan.cells().get(0).policies().count(), "policy", "policies") + " in each of "
                + Counted.text(plan.tasks(), "replication", "replications"));
        return plan;
    }

    @Override
    public ExitStatus tables(StudyFolder folder, StudyEffects effects) {
        folder.table("split.csv", EffectSplit.COLUMNS, table -> split.write(table, effects));
        Wording wording = Wording.in(common.language());
        List<EffectSplit.Contribution> contributions = split.contributions(effects, outcome);
        boolean central = scenario.mode().value() == AssumptionMode.CENTRAL;
        var title = scenario.title().value();
        SplitChart chart = new SplitChart(
                contributions,
                outcome,
                common.language() == Language.ZH ? title.zh() : title.en(),
                new InputWords(wording, run.parameters()),
                new StudyText(
                        PeriodText.of(effects.shape().slices().get(0).period().name()),
                        wording.say(
                                "compare.source",
                                scenario.name().value(),
                                scenario.counterfactual().value(),
                                String.valueOf(effects.whole().size()),
                                String.valueOf(run.seed()),
                                wording.say(central ? "compare.central" : "compare.drawn")),
                        wording));
        StudyPages pages = new StudyPages(common, execution.commandLine());
        pages.write(folder, wording.say("shapley.lead"), List.of(chart), List.of());
        if (common.json()) {
            common.out().print(JsonText.of(json(contributions)));
            common.out().flush();
        } else {
            pages.print(folder, List.of(chart), List.of());
        }
        return ExitStatus.DONE;
    }

    private ObjectNode json(List<EffectSplit.Contribution> contributions) {
        ObjectNode root = JsonNodeFactory.instance.objectNode().put("outcome", outcome);
        ArrayNode parts = root.putArray("parts");
        for (EffectSplit.Contribution each : contributions) {
            ObjectNode node = parts.addObject()
                    .put("part", each.part())
                    .put("effect", each.estimate().effect());
            if (Double.isFinite(each.estimate().low())) {
                node.put("low", each.estimate().low())
                        .put("high", each.estimate().high());
            }
        }
        return root;
    }
}
