package org.zonelab.viz.serve;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.zonelab.engine.outcome.Outcome;
import org.zonelab.engine.outcome.OutcomeCatalogue;
import org.zonelab.scenarios.scenario.Title;
import org.zonelab.viz.Language;
import org.zonelab.viz.finding.Estimate;
import org.zonelab.viz.finding.NumberText;
import org.zonelab.viz.finding.OutcomeWords;
import org.zonelab.viz.finding.PeriodText;
import org.zonelab.viz.finding.Quantity;
import org.zonelab.viz.finding.Wording;

/**
 * Effects in words while an answer is still under way, in the words of its report.
 *
 * @param policy title of the policy
 * @param period e.g. {@code 2025-2035}
 * @param central whether assumptions are central, which every sentence then says
 */
record EffectText(Title policy, String period, Mode central) {
    private static final List<Wording> WORDINGS = List.of(Wording.in(Language.EN), Wording.in(Language.ZH));
    private static final Set<String> SHARES = Set.of(
            "deadweight_share",
            "relabelled_share",
            "displacement_share",
            "cost_per_additional_yuan",
            "cost_per_additional_job");

    /** How assumptions were chosen. */
    enum Mode {
        DRAWN,
        CENTRAL
    }

    /** Adds {@code text}, {@code range} and {@code sentence} in both languages. */
    void addTo(ObjectNode node, String outcome, Estimate estimate) {
        ObjectNode text = node.putObject("text");
        ObjectNode range = node.putObject("range");
        ObjectNode sentence = node.putObject("sentence");
        for (Wording wording : WORDINGS) {
            String language = wording.language().name().toLowerCase(Locale.ROOT);
            text.put(language, figure(wording, outcome, estimate));
            range.put(language, estimate.defined() ? range(wording, outcome, estimate) : "");
            String plain = sentence(wording, outcome, estimate);
            sentence.put(language, central == Mode.CENTRAL ? wording.say("title.central", plain) : plain);
        }
    }

    private String sentence(Wording wording, String outcome, Estimate estimate) {
        NumberText numbers = new NumberText(wording);
        Quantity unit = quantity(wording, outcome);
        String noun = new OutcomeWords(wording).outcome(outcome);
        String title = wording.language() == Language.EN ? policy.en() : policy.zh();
        String years = PeriodText.of(period);
        if (!estimate.defined()) {
            return wording.say("effect.undefined", noun, title);
        }
        Estimate.Sign sign = estimate.sign();
        if (sign != Estimate.Sign.NONE && !estimate.hasRange()) {
            return wording.say("effect.single", title, figure(wording, outcome, estimate), noun, years);
        }
        if (estimate.tooFewForASign()) {
            return wording.say(
                    "effect.few",
                    title,
                    figure(wording, outcome, estimate),
                    noun,
                    years,
                    numbers.range(estimate, unit),
                    String.valueOf(estimate.replications()));
        }
        boolean unclear = sign == Estimate.Sign.UNCLEAR;
        return wording.say(
                "effect." + sign.name().toLowerCase(Locale.ROOT),
                title,
                unclear ? figure(wording, outcome, estimate) : numbers.size(estimate, unit),
                noun,
                years,
                unclear ? range(wording, outcome, estimate) : numbers.range(estimate, unit));
    }

    private static String figure(Wording wording, String outcome, Estimate estimate) {
        if (!estimate.defined()) {
            return wording.say("undefined");
        }
        String figure = new NumberText(wording).effect(estimate, quantity(wording, outcome));
        return !SHARES.contains(outcome) && estimate.effect() > 0 ? "+" + figure : figure;
    }

    private static String range(Wording wording, String outcome, Estimate estimate) {
        String ends = new NumberText(wording).range(estimate, quantity(wording, outcome));
        if (!estimate.hasRange()) {
            return ends;
        }
        return estimate.replications() < Estimate.FEWEST_FOR_A_SIGN
                ? wording.say("range.few", ends, String.valueOf(estimate.replications()))
                : wording.say("range.named", ends);
    }

    private static Quantity quantity(Wording wording, String outcome) {
        Outcome known = OutcomeCatalogue.all().get(OutcomeCatalogue.index(outcome));
        return Quantity.of(known.unit(), wording);
    }
}
