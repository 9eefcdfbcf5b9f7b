package org.zonelab.viz.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.zonelab.engine.effect.EffectEstimate;
import org.zonelab.engine.effect.PairingGain;
import org.zonelab.engine.effect.SequentialRule;
import org.zonelab.viz.Language;
import org.zonelab.viz.finding.NumberText;
import org.zonelab.viz.finding.OutcomeWords;
import org.zonelab.viz.finding.Quantity;
import org.zonelab.viz.finding.RunDescription;
import org.zonelab.viz.finding.Wording;

/**
 * How precise an effect is after a search, and what it took.
 *
 * @param replications that it took, those without a figure among them
 * @param gain what it saved that both worlds share all draws; empty where the effect is no difference of two worlds
 */
record PrecisionAnswer(
        PrecisionTarget target,
        SequentialRule rule,
        EffectEstimate estimate,
        int replications,
        Optional<PairingGain> gain) {
    /** Replications that worlds of independent seeds would have taken for the same interval; empty if not known. */
    private Optional<Long> unpaired() {
        return gain.filter(each -> Double.isFinite(each.ratio()))
                .map(each -> (long) Math.ceil(replications * each.ratio()));
    }

    /** One or two sentences. */
    String text(Wording wording) {
        NumberText numbers = new NumberText(wording);
        Quantity quantity = Quantity.of(target.outcome().unit(), wording);
        String unit = quantity.percent() ? quantity.name() : " " + quantity.name();
        String said = wording.say(
                rule.precise(estimate) ? "precision.reached" : "precision.missed",
                new OutcomeWords(wording).heading(target.outcome().name()),
                numbers.figure(estimate.effect() * quantity.factor()),
                numbers.figure(SequentialRule.halfWidth(estimate) * quantity.factor()) + unit.stripTrailing(),
                replications,
                target.text(),
                needed());
        return said
                + unpaired()
                        .map(runs -> wording.say(
                                "precision.unpaired",
                                numbers.level(runs),
                                numbers.figure(gain.orElseThrow().ratio())))
                        .orElse("");
    }

    private String needed() {
        double needed = rule.needed(estimate);
        return Double.isFinite(needed) ? String.valueOf(Math.round(needed)) : "?";
    }

    /** The same for the manifest, in both languages, so that a report can say it. */
    SortedMap<String, String> notes() {
        SortedMap<String, String> notes = new TreeMap<>();
        notes.put(RunDescription.Note.PRECISION_EN.key(), text(Wording.in(Language.EN)));
        notes.put(RunDescription.Note.PRECISION_ZH.key(), text(Wording.in(Language.ZH)));
        return notes;
    }

    /** The same for programs. */
    ObjectNode json() {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("target", target.text()).put("outcome", target.outcome().name());
        node.put("unit", target.outcome().unit()).put("reached", rule.precise(estimate));
        FindingsJson.put(node, "effect", estimate.effect());
        FindingsJson.put(node, "half_width", SequentialRule.halfWidth(estimate));
        FindingsJson.put(node, "limit", rule.limit().at(estimate.effect()));
        node.put("replications", replications);
        FindingsJson.put(node, "replications_needed", rule.needed(estimate));
        unpaired()
                .ifPresentOrElse(
                        runs -> node.put("replications_unpaired", runs), () -> node.putNull("replications_unpaired"));
        return node;
    }
}
