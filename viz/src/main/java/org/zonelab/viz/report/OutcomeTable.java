package org.zonelab.viz.report;

import java.util.ArrayList;
import java.util.List;
import org.zonelab.viz.chart.DataTable;
import org.zonelab.viz.finding.Estimate;
import org.zonelab.viz.finding.NumberText;
import org.zonelab.viz.finding.Quantity;
import org.zonelab.viz.finding.Sentences;

/** Outcomes of one scope over the whole projection below each other: level without the policy, effect, range. */
final class OutcomeTable {
    private final Sentences sentences;
    private final NumberText numbers;

    OutcomeTable(Sentences sentences) {
        this.sentences = sentences;
        this.numbers = sentences.numbers();
    }

    /** The table of those outcomes that are defined. */
    DataTable of(String caption, String scope, List<String> outcomes) {
        List<List<String>> rows = new ArrayList<>();
        for (String outcome : outcomes) {
            Estimate estimate =
                    sentences.run().effect(outcome, scope, sentences.run().horizon());
            if (estimate.defined()) {
                rows.add(row(outcome, estimate));
            }
        }
        return new DataTable(
                caption,
                List.of(
                        sentences.wording().say("base.outcome"),
                        sentences.wording().say("table.counterfactual"),
                        sentences.wording().say("table.effect"),
                        sentences.rangeHeading()),
                rows);
    }

    private List<String> row(String outcome, Estimate estimate) {
        Quantity unit = sentences.quantity(outcome);
        return List.of(
                sentences.heading(outcome),
                numbers.unit(numbers.level(estimate.counterfactual() * unit.factor()), unit),
                (estimate.effect() > 0 ? "+" : "") + numbers.effect(estimate, unit),
                estimate.hasRange() ? numbers.range(estimate, unit) : "");
    }
}
