package org.zonelab.viz.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zonelab.viz.chart.Chart;
import org.zonelab.viz.chart.DataTable;
import org.zonelab.viz.chart.DoseResponseChart;
import org.zonelab.viz.finding.DoseResponse;
import org.zonelab.viz.finding.Estimate;
import org.zonelab.viz.finding.NumberText;
import org.zonelab.viz.finding.Quantity;
import org.zonelab.viz.finding.Sentences;
import org.zonelab.viz.finding.Wording;

/** What a dose that no source states does per unit, on the page; only for scenarios that call theirs illustrative. */
final class DoseSection {
    /** Outcomes that a step of the dose adds to. */
    private static final List<String> ADDED = List.of(DoseResponse.EFFECT, "fdi", "value_added", "jobs", "public_cost");

    private final Sentences sentences;
    private final Wording wording;
    private final Optional<DoseResponse> response;

    DoseSection(Sentences sentences) {
        this.sentences = sentences;
        this.wording = sentences.wording();
        this.response = DoseResponse.of(sentences);
    }

    /** The chart, if other doses were simulated. */
    Optional<Chart> chart() {
        return response.filter(DoseResponse::simulated).map(found -> new DoseResponseChart(found, sentences));
    }

    /** The section without its chart; empty where the dose is stated by a source. */
    Optional<Section> section() {
        return response.map(found -> new Section(
                wording.say("dose.heading"),
                found.sentences(),
                found.simulated() ? List.of(table(found)) : List.of(),
                List.of(),
                found.simulated() ? List.of(wording.say("dose.replications", found.replications())) : List.of()));
    }

    private DataTable table(DoseResponse found) {
        List<String> head = new ArrayList<>();
        head.add(wording.say("base.outcome"));
        head.add(wording.say("table.unit"));
        found.factors().forEach(factor -> head.add(found.amount(factor)));
        head.add(found.step());
        List<List<String>> rows = new ArrayList<>();
        for (String outcome : ADDED) {
            if (sentences.run().has(outcome)) {
                rows.add(row(found, outcome, found.perStep(outcome)));
            }
        }
        if (sentences.run().has(DoseResponse.COST)) {
            rows.add(row(found, DoseResponse.COST, Estimate.UNDEFINED));
        }
        return new DataTable(wording.say("dose.table", sentences.period()), head, rows);
    }

    private List<String> row(DoseResponse found, String outcome, Estimate step) {
        Quantity unit = sentences.quantity(outcome);
        NumberText numbers = sentences.numbers();
        List<String> row = new ArrayList<>();
        row.add(sentences.row(outcome));
        row.add(unit.name());
        for (double factor : found.factors()) {
            row.add(numbers.figure(found.at(outcome, factor).effect() * unit.factor()));
        }
        row.add(step.defined() ? numbers.figure(step.effect() * unit.factor()) : "");
        return row;
    }
}
