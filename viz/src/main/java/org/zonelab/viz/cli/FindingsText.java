package org.zonelab.viz.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zonelab.viz.TerminalCells;
import org.zonelab.viz.finding.Caveats;
import org.zonelab.viz.finding.DoseResponse;
import org.zonelab.viz.finding.Estimate;
import org.zonelab.viz.finding.FiscalFinding;
import org.zonelab.viz.finding.NumberText;
import org.zonelab.viz.finding.Quantity;
import org.zonelab.viz.finding.RangeFinding;
import org.zonelab.viz.finding.RunDescription;
import org.zonelab.viz.finding.Sentences;
import org.zonelab.viz.finding.TargetFinding;
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
            "public_cost",
            "cost_per_additional_yuan",
            "cost_per_additional_job");

    private final Sentences sentences;
    private final Wording wording;
    private final NumberText numbers;
    private final RangeFinding ranges;
    private final int columns;

    /** What policies of an area aim at, beside the outcomes of all, by the beginning of their levers' paths. */
    private static final Map<String, List<String>> AIMS = Map.of(
            "green.", List.of("emissions"),
            "land.", List.of("land_used", "land_price"),
            "opening.", List.of("exports"));

    /** @param columns width of the terminal; 0 where nobody knows it */
    FindingsText(Sentences sentences, int columns) {
        this.columns = columns;
        this.sentences = sentences;
        this.wording = sentences.wording();
        this.numbers = sentences.numbers();
        this.ranges = new RangeFinding(sentences);
    }

    /** The whole text, ending with a line feed. */
    String text() {
        StringBuilder text = new StringBuilder();
        line(text, sentences.effect("additional_investment"));
        text.append('\n').append(table()).append('\n');
        reasons().forEach((reason, rows) -> line(text, wording.say("reason", rows, reason)));
        line(text, sentences.lead());
        ranges.sentence().ifPresent(sentence -> line(text, sentence));
        sentences.summary().forEach(sentence -> line(text, sentence));
        new FiscalFinding(sentences).sentences().forEach(sentence -> line(text, sentence));
        new TargetFinding(sentences).sentences().forEach(sentence -> line(text, sentence));
        DoseResponse.of(sentences).ifPresent(response -> line(text, response.line()));
        new Caveats(sentences).sentences().forEach(sentence -> line(text, sentence));
        line(text, sentences.source());
        return text.toString();
    }

    private void line(StringBuilder text, String line) {
        text.append(TerminalCells.wrapped(line, columns, "")).append('\n');
    }

    private String table() {
        TextTable table = new TextTable();
        boolean split =
                OUTCOMES.stream().anyMatch(outcome -> ranges.split(outcome).isPresent());
        row(
                table,
                split,
                wording.say("split.column"),
                sentences.period(),
                wording.say("table.effect"),
                sentences.rangeHeading(),
                wording.say("table.counterfactual"));
        for (String outcome : outcomes()) {
            if (sentences.run().has(outcome)) {
                Estimate estimate = sentences.run().effect(outcome);
                Quantity unit = sentences.quantity(outcome);
                row(
                        table,
                        split,
                        ranges.share(outcome),
                        sentences.row(outcome),
                        estimate.defined() ? sentences.figure(outcome, estimate) : wording.say("undefined"),
                        range(estimate, unit),
                        estimate.defined() ? level(estimate, unit) : "");
            }
        }
        return table.text(columns);
    }

    private List<String> outcomes() {
        String policy = sentences.run().description().note(RunDescription.Note.POLICY_EN);
        List<String> all = new ArrayList<>(OUTCOMES);
        AIMS.keySet().stream()
                .sorted()
                .filter(area -> policy.lines().anyMatch(line -> line.startsWith(area)))
                .forEach(area -> all.addAll(all.indexOf("jobs") + 1, AIMS.getOrDefault(area, List.of())));
        return all;
    }

    /** A row with the share of assumptions behind the range, where the run knows any. */
    private static void row(TextTable table, boolean split, String share, String... cells) {
        List<String> all = new ArrayList<>(List.of(cells));
        if (split) {
            all.add(cells.length - 1, share);
        }
        table.row(all.toArray(String[]::new));
    }

    private String range(Estimate estimate, Quantity unit) {
        if (!estimate.defined()) {
            return "";
        }
        return unbounded(estimate) ? wording.say("range.missing") : numbers.range(estimate, unit);
    }

    /** Why figures of the table are missing, each reason with the rows it is true of. */
    private Map<String, String> reasons() {
        Map<String, String> reasons = new LinkedHashMap<>();
        for (String outcome : OUTCOMES) {
            Estimate estimate = sentences.run().effect(outcome);
            String undefined = sentences.undefined(outcome);
            if (!sentences.run().has(outcome)) {
                continue;
            }
            if (unbounded(estimate)) {
                reasons.merge(wording.say("range.unbounded"), sentences.row(outcome), this::both);
            } else if (!estimate.defined() && !undefined.isEmpty()) {
                reasons.merge(undefined, sentences.row(outcome), this::both);
            }
        }
        return reasons;
    }

    private String both(String first, String second) {
        return wording.say("reason.join", first, second);
    }

    private static boolean unbounded(Estimate estimate) {
        return estimate.defined() && !estimate.hasRange() && estimate.replications() > 1;
    }

    private String level(Estimate estimate, Quantity unit) {
        double level = estimate.counterfactual() * unit.factor();
        return Double.isNaN(level) ? "" : numbers.unit(numbers.level(level), unit);
    }
}
