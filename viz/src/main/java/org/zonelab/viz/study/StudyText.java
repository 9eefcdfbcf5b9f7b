package org.zonelab.viz.study;

import org.zonelab.engine.outcome.OutcomeCatalogue;
import org.zonelab.viz.finding.Estimate;
import org.zonelab.viz.finding.NumberText;
import org.zonelab.viz.finding.OutcomeWords;
import org.zonelab.viz.finding.Quantity;
import org.zonelab.viz.finding.Wording;

/**
 * How the charts of studies spell outcomes, figures and their ranges.
 *
 * @param period years, such as {@code 2025–2035}
 * @param source of the figures, a sentence
 * @param wording in which language
 */
public record StudyText(String period, String source, Wording wording) {
    /** Words of the language. */
    String say(String key, Object... values) {
        return wording.say(key, values);
    }

    /** Numbers in the language. */
    NumberText numbers() {
        return new NumberText(wording);
    }

    /** The unit in which an outcome is shown. */
    Quantity quantity(String outcome) {
        return Quantity.of(
                OutcomeCatalogue.all().get(OutcomeCatalogue.index(outcome)).unit(), wording);
    }

    /** An outcome in the middle of a sentence. */
    String outcome(String outcome) {
        return new OutcomeWords(wording).outcome(outcome);
    }

    /** An outcome at the head of a row or column, with its unit. */
    String head(String outcome) {
        return new OutcomeWords(wording).row(outcome) + unit(quantity(outcome));
    }

    /** Some words of the language, with the unit in which an outcome is shown. */
    String head(String key, String outcome) {
        return wording.say(key) + unit(quantity(outcome));
    }

    private String unit(Quantity quantity) {
        return quantity.name().isEmpty() ? "" : wording.say("compare.unit", quantity.name());
    }

    /** An effect in the unit in which its outcome is shown. */
    Estimate shown(Estimate effect, String outcome) {
        return effect.times(quantity(outcome).factor());
    }

    /** An effect and its range. */
    String cell(Estimate effect, String outcome) {
        Estimate shown = shown(effect, outcome);
        if (!shown.defined()) {
            return wording.say("undefined");
        }
        int decimals = NumberText.decimals(shown);
        String mean = numbers().with(shown.effect(), decimals);
        return shown.hasRange()
                ? wording.say(
                        "compare.cell",
                        mean,
                        numbers().with(shown.low(), decimals),
                        numbers().with(shown.high(), decimals))
                : mean;
    }

    /** A change with its sign and unit. */
    String signed(Estimate effect, String outcome) {
        return (effect.effect() > 0 ? "+" : "") + numbers().effect(effect, quantity(outcome));
    }

    /** What the ranges are called: 95 % only where enough replications stand behind it. */
    String rangeName(int replications) {
        return replications < Estimate.FEWEST_FOR_A_SIGN
                ? wording.say("range.name.few", String.valueOf(replications))
                : wording.say("range.name");
    }

    /** A share as a whole number of percent. */
    String percent(double share) {
        return Double.isNaN(share) ? rounded(share) : rounded(share) + wording.say("unit.percent.join") + "%";
    }

    /** The same without its sign. */
    String rounded(double share) {
        return numbers().with(Math.rint(100 * share), 0);
    }
}
