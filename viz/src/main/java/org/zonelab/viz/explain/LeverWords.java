package org.zonelab.viz.explain;

import java.util.List;
import java.util.stream.Collectors;
import org.zonelab.engine.policy.Evidence;
import org.zonelab.engine.policy.Legality;
import org.zonelab.engine.policy.Lever;
import org.zonelab.engine.policy.Reach;
import org.zonelab.scenarios.scenario.Horizon;
import org.zonelab.scenarios.scenario.LeverBlock;
import org.zonelab.scenarios.scenario.LeverValue;
import org.zonelab.scenarios.scenario.Quarter;
import org.zonelab.viz.Counted;
import org.zonelab.viz.Language;

/** Levers and their settings in words. */
public record LeverWords(Language language) {
    /** What the lever means. */
    public String meaning(Lever lever) {
        return say(lever.meaningEn(), lever.meaningZh());
    }

    /** In what, and of what, its value is counted; a switch has no unit in Chinese. */
    public String unit(Lever lever) {
        return switch (language) {
            case EN -> lever.unit();
            case ZH -> LeverAmount.chineseUnits().getProperty(lever.path(), "");
        };
    }

    /** Whether it is law today. */
    public String legality(Legality legality) {
        return switch (legality) {
            case IN_FORCE -> say("in force", "现行有效");
            case NEEDS_PILOT -> say("needs a pilot", "需先行试点");
            case BARRED -> say("barred by law", "法律禁止");
        };
    }

    /** How well its effect is known. */
    public String evidence(Evidence evidence) {
        return switch (evidence) {
            case A -> say("A, causal estimate for China", "A 级：有中国的因果估计");
            case B -> say("B, estimate from elsewhere, or theory with a measured elasticity", "B 级：他国估计，或理论加实测弹性");
            case C -> say("C, assumption", "C 级：假设");
        };
    }

    /** How far it reaches. */
    public String reach(Reach reach) {
        return switch (reach) {
            case NATIONAL -> say("all of China", "全国");
            case ZONES -> say("all national zones", "全部国家级经开区");
            case SELECTED -> say("the zones a scenario selects", "情景选定的经开区");
        };
    }

    /** All settings of one lever in one world; the base-year law where there are none. */
    String settings(Lever lever, List<LeverBlock> blocks, Horizon horizon) {
        List<LeverBlock> own =
                blocks.stream().filter(block -> block.lever().equals(lever)).toList();
        if (own.isEmpty()) {
            String neutral = new LeverAmount(lever, language).text(lever.neutral());
            return say(
                    LeverValue.text(lever, lever.neutral()) + " throughout, as in the base year",
                    "始终为 " + neutral + "（与基年相同）");
        }
        return own.stream().map(block -> setting(block, horizon)).collect(Collectors.joining(say("; then ", "；其后 ")));
    }

    /** One block with its lever's meaning before it. */
    public String block(LeverBlock block, Horizon horizon) {
        return meaning(block.lever()) + say(": ", "：") + setting(block, horizon);
    }

    /** Whom a block is for; empty if for all. */
    public String target(LeverBlock block) {
        return new TargetWords(language).of(block.written());
    }

    /** One block: value, time, ramp, target. */
    String setting(LeverBlock block, Horizon horizon) {
        String value = new LeverAmount(block.lever(), language).text(block.value());
        Quarter from =
                block.from().filter(q -> q.compareTo(horizon.first()) > 0).orElse(horizon.first());
        String time = block.to()
                .map(to -> say("from " + from + " to " + to, "自 " + from + " 至 " + to))
                .orElse(say("from " + from + " on", "自 " + from + " 起"));
        String ramp = block.rampQuarters() == 0
                ? ""
                : say(
                        ", reached over " + Counted.text(block.rampQuarters(), "quarter", "quarters"),
                        "，" + block.rampQuarters() + " 个季度内逐步到位");
        String target = block.written().isEmpty() ? "" : say(", only for ", "，仅适用于") + target(block);
        return say(value + " " + time + ramp + target, time + "为" + value + ramp + target);
    }

    String say(String english, String chinese) {
        return language == Language.EN ? english : chinese;
    }
}
