package org.zonelab.viz.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.zonelab.engine.mechanism.evaluation.ProvincialTarget;
import org.zonelab.engine.policy.Lever;
import org.zonelab.engine.policy.ZoneConduct;
import org.zonelab.scenarios.parameter.AssumptionOverride;
import org.zonelab.scenarios.parameter.Parameter;
import org.zonelab.scenarios.parameter.ParameterCatalogue;
import org.zonelab.scenarios.scenario.AssumptionMode;
import org.zonelab.scenarios.scenario.LeverBlock;
import org.zonelab.scenarios.scenario.LeverValue;
import org.zonelab.scenarios.scenario.ResolvedScenario;
import org.zonelab.scenarios.scenario.Title;
import org.zonelab.scenarios.scenario.Traced;
import org.zonelab.scenarios.target.Target;
import org.zonelab.scenarios.target.TargetSet;
import org.zonelab.scenarios.yaml.Plain;
import org.zonelab.viz.Language;

/** A resolved scenario as text for people. */
public final class ScenarioExplanation {
    private final Language language;
    private final LeverWords words;
    private final List<String> lines = new ArrayList<>();

    /** An explanation in one language. */
    public ScenarioExplanation(Language language) {
        this.language = language;
        this.words = new LeverWords(language);
    }

    /** The whole text, ending with a line feed. */
    public String of(ResolvedScenario scenario, ParameterCatalogue parameters) {
        lines.clear();
        lines.add(title(scenario.title().value()) + " (" + scenario.name().value() + ")");
        String description = title(scenario.descriptions().value());
        if (!description.isEmpty()) {
            lines.add(description);
        }
        heading("What differs from the counterfactual", "与对照情景的差别");
        lines.add(words.say(
                "Compared with '" + title(scenario.counterfactualTitle()) + "' ("
                        + scenario.counterfactual().value() + "):",
                "对照情景：“" + title(scenario.counterfactualTitle()) + "”（"
                        + scenario.counterfactual().value() + "）："));
        lines.addAll(differences(scenario));
        heading("Levers of this scenario", "本情景的政策杠杆");
        blocks(scenario.levers());
        heading("Levers of the counterfactual", "对照情景的政策杠杆");
        blocks(scenario.counterfactualLevers());
        heading("Settings", "设置");
        settings(scenario);
        heading("Assumptions, the same in both worlds", "假设（两个情景相同）");
        parameters.all().forEach(parameter -> assumption(parameter, scenario));
        return String.join("\n", lines) + "\n";
    }

    /** One sentence for each lever that differs between the worlds. */
    public List<String> differences(ResolvedScenario scenario) {
        List<String> sentences = Stream.concat(scenario.levers().stream(), scenario.counterfactualLevers().stream())
                .map(LeverBlock::lever)
                .distinct()
                .filter(lever -> differs(lever, scenario))
                .map(lever -> difference(lever, scenario))
                .toList();
        if (scenario.conduct().value() != scenario.counterfactualConduct().value()) {
            String competing = words.say("  Zone governments compete with each other ", "  地方政府相互竞争：");
            String where = scenario.conduct().value() == ZoneConduct.COMPETING
                    ? words.say("here, not in the counterfactual.", "本情景竞争，对照情景不竞争。")
                    : words.say("in the counterfactual, not here.", "对照情景竞争，本情景不竞争。");
            return Stream.concat(Stream.of(competing + where), sentences.stream())
                    .toList();
        }
        return sentences.isEmpty()
                ? List.of(words.say(
                        "  Nothing: no lever differs, so every effect is exactly zero.", "  无差别：没有任何杠杆不同，因此所有影响恰为零。"))
                : sentences;
    }

    private static boolean differs(Lever lever, ResolvedScenario scenario) {
        List<LeverBlock> here = of(lever, scenario.levers());
        List<LeverBlock> there = of(lever, scenario.counterfactualLevers());
        if (here.size() != there.size()) {
            return true;
        }
        for (int i = 0; i < here.size(); i++) {
            if (!here.get(i).sameAs(there.get(i))) {
                return true;
            }
        }
        return false;
    }

    private static List<LeverBlock> of(Lever lever, List<LeverBlock> blocks) {
        return blocks.stream().filter(block -> block.lever().equals(lever)).toList();
    }

    private String difference(Lever lever, ResolvedScenario scenario) {
        String here =
                words.settings(lever, scenario.levers(), scenario.horizon().value());
        String there = words.settings(
                lever, scenario.counterfactualLevers(), scenario.horizon().value());
        return "  " + lever.path() + words.say(" (" + words.meaning(lever) + ")", "（" + words.meaning(lever) + "）")
                + "\n"
                + words.say("    here: ", "    本情景：") + here + "\n"
                + words.say("    counterfactual: ", "    对照情景：") + there;
    }

    private void blocks(List<LeverBlock> blocks) {
        if (blocks.isEmpty()) {
            lines.add(words.say("  none: base-year law throughout", "  无：始终沿用基年政策"));
        }
        for (LeverBlock block : blocks) {
            Lever lever = block.lever();
            lines.add("  " + lever.path() + " = " + LeverValue.text(lever, block.value()) + "  [" + block.position()
                    + "]");
            detail("unit", "单位", lever.unit());
            block.from().ifPresent(from -> detail("from", "开始", from.toString()));
            block.to().ifPresent(to -> detail("to", "结束", to.toString()));
            if (block.rampQuarters() > 0) {
                detail("ramp", "渐变", block.rampQuarters() + words.say(" quarters", " 个季度"));
            }
            if (!block.written().isEmpty()) {
                detail("target", "对象", block.targetText());
            }
            detail("reach", "范围", words.reach(lever.reach()));
            detail("legality", "合法性", words.legality(lever.legality()));
            detail("evidence", "证据", words.evidence(lever.evidence()));
            detail("source", "来源", lever.source());
        }
    }

    private void settings(ResolvedScenario scenario) {
        setting(
                "horizon",
                scenario.horizon().value().first() + " to "
                        + scenario.horizon().value().last(),
                scenario.horizon());
        setting("population.microRate", Plain.percent(scenario.microRate().value()), scenario.microRate());
        scenario.data().ifPresent(data -> setting("data", data.value().toString(), data));
        scenario.group().ifPresent(group -> setting("group", group.value().toString(), group));
        for (TargetSet set : scenario.targets().value()) {
            setting("targets", set.name(), scenario.targets());
            set.targets().forEach(this::target);
        }
        setting("run.replications", scenario.replications().value().toString(), scenario.replications());
        setting("run.seed", scenario.seed().value().toString(), scenario.seed());
        setting("run.assumptions", scenario.mode().value().yamlName(), scenario.mode());
    }

    private void target(Target target) {
        ProvincialTarget promise = target.promise();
        String base = Double.isNaN(promise.base()) ? words.say("not published", "未公布") : Plain.number(promise.base());
        lines.add("      " + (language == Language.EN ? target.nameEn() : target.nameZh()) + ": " + base + " ("
                + promise.baseYear() + ") → " + Plain.number(promise.target()) + " (" + promise.year() + "); "
                + promise.scope());
    }

    private void setting(String key, String value, Traced<?> traced) {
        lines.add("  " + key + " = " + value + "  [" + traced.position() + "]");
    }

    private void assumption(Parameter parameter, ResolvedScenario scenario) {
        Optional<AssumptionOverride> override = scenario.assumptions().stream()
                .filter(each -> each.path().equals(parameter.path()))
                .findFirst();
        boolean drawn =
                override.isEmpty() && parameter.drawn() && scenario.mode().value() == AssumptionMode.DRAWN;
        String value = override.map(each -> Plain.number(each.value()))
                .orElse(String.join(
                        ", ", parameter.values().stream().map(Plain::number).toList()));
        String range = drawn
                ? words.say(", drawn ", "，抽取：") + parameter.distribution().yamlName() + " "
                        + Plain.number(parameter.low()) + " .. " + Plain.number(parameter.high())
                : "";
        lines.add("  " + parameter.path() + " = " + value + (parameter.unit().equals("1") ? "" : " " + parameter.unit())
                + range + "; "
                + parameter.tag().yamlName() + "  ["
                + override.map(AssumptionOverride::position).orElse(parameter.position()) + "]");
    }

    private void heading(String english, String chinese) {
        lines.add("");
        lines.add(words.say(english, chinese));
    }

    private void detail(String english, String chinese, String text) {
        lines.add("      " + words.say(english + ": ", chinese + "：") + text);
    }

    private String title(Title title) {
        return language == Language.EN ? title.en() : title.zh();
    }
}
