package org.zonelab.viz.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zonelab.viz.chart.DataTable;
import org.zonelab.viz.finding.Estimate;
import org.zonelab.viz.finding.NumberText;
import org.zonelab.viz.finding.Quantity;
import org.zonelab.viz.finding.RunResult;
import org.zonelab.viz.finding.Sentences;
import org.zonelab.viz.finding.Wording;

/** A foreign group that the scenario lists, in both worlds. */
final class GroupSection {
    private static final List<String> OUTCOMES = List.of(
            "eligible_profit",
            "claims",
            "fdi_reinvested",
            "fixed_investment",
            "capital",
            "foreign_firms",
            "value_added",
            "jobs",
            "corporate_tax",
            "withholding_tax",
            "tax_expenditure_pv");

    private final Sentences sentences;
    private final RunResult run;
    private final Wording wording;
    private final NumberText numbers;

    GroupSection(Sentences sentences) {
        this.sentences = sentences;
        this.run = sentences.run();
        this.wording = sentences.wording();
        this.numbers = sentences.numbers();
    }

    /** The section; empty where the scenario lists no group. */
    Optional<Section> section() {
        List<DataTable> tables = run.groups().stream().map(this::table).toList();
        return tables.isEmpty()
                ? Optional.empty()
                : Optional.of(new Section(
                        wording.say("group.heading"),
                        List.of(),
                        tables,
                        List.of(),
                        List.of(wording.say("group.note"))));
    }

    private DataTable table(String scope) {
        List<List<String>> rows = new ArrayList<>();
        for (String outcome : OUTCOMES) {
            Estimate estimate = run.effect(outcome, scope, run.horizon());
            if (estimate.defined()) {
                Quantity unit = sentences.quantity(outcome);
                double level = estimate.counterfactual() * unit.factor();
                rows.add(List.of(
                        sentences.heading(outcome),
                        numbers.unit(numbers.level(level), unit),
                        (estimate.effect() > 0 ? "+" : "") + numbers.effect(estimate, unit),
                        estimate.hasRange() ? numbers.range(estimate, unit) : ""));
            }
        }
        return new DataTable(
                wording.say("group.table", scope.substring(scope.indexOf(':') + 1), sentences.period()),
                List.of(
                        wording.say("base.outcome"),
                        wording.say("table.counterfactual"),
                        wording.say("table.effect"),
                        sentences.rangeHeading()),
                rows);
    }
}
