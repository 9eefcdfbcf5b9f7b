package org.zonelab.viz.cli;

import java.util.List;
import org.zonelab.viz.finding.Estimate;
import org.zonelab.viz.finding.NumberText;
import org.zonelab.viz.finding.Quantity;
import org.zonelab.viz.finding.Sentences;
import org.zonelab.viz.finding.Wording;

/** The findings of a run for the terminal: a title, a small table, a few sentences. */
final class FindingsText {
    /** Outcomes of the table: capital first, then recorded investment, then cost and side effects. */
    static final List<String> OUTCOMES = List.of(
            "additional_investment",
            "fdi",
            "fdi_usd",
            "value_added",
            "jobs",
            "claims",
            "deadweight_share",
            "relabelled_share",
            "displacement_share",
            "tax_expenditure",
            "tax_expenditure_pv",
            "cost_per_additional_yuan");

    private final Sentences sentences;
    private final Wording wording;
    private final NumberText numbers;

    FindingsText(Sentences sentences) {
        this.sentences = sentences;
        this.wording = sentences.wording();
        this.numbers = sentences.numbers();
    }

    /** The whole text, ending with a line feed. */
    String text() {
        StringBuilder text = new StringBuilder();
        text.append(sentences.effect("additional_investment")).append("\n\n");
        text.append(table()).append('\n');
        text.append(sentences.lead()).append('\n');
        for (String sentence : sentences.summary()) {
            text.append(sentence).append('\n');
        }
        text.append(sentences.source()).append('\n');
        return text.toString();
    }

    private String table() {
        TextTable table = new TextTable();
        table.row(
                sentences.period(),
                wording.say("table.effect"),
                wording.say(few() ? "table.range.few" : "table.range"),
                wording.say("table.counterfactual"));
        for (String outcome : OUTCOMES) {
            if (sentences.run().has(outcome)) {
                Estimate estimate = sentences.run().effect(outcome);
                Quantity unit = sentences.quantity(outcome);
                table.row(
                        sentences.row(outcome),
                        estimate.defined() ? sentences.figure(outcome, estimate) : wording.say("undefined"),
                        estimate.defined() ? numbers.range(estimate, unit) : "",
                        estimate.defined() ? level(estimate, unit) : reason(outcome));
            }
        }
        return table.text();
    }

    private boolean few() {
        return sentences.run().description().replications() < Estimate.FEWEST_FOR_A_SIGN;
    }

    /** Why an outcome is not defined. */
    private String reason(String outcome) {
        String why = "undefined." + outcome;
        return wording.has(why) ? wording.say(why) : "";
    }

    private String level(Estimate estimate, Quantity unit) {
        double level = estimate.counterfactual() * unit.factor();
        return Double.isNaN(level) ? "" : numbers.unit(numbers.figure(level), unit);
    }
}
