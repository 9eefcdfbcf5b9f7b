package org.zonelab.viz.report;

import java.util.List;
import java.util.Optional;
import org.zonelab.viz.chart.DataTable;
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

    GroupSection(Sentences sentences) {
        this.sentences = sentences;
        this.run = sentences.run();
        this.wording = sentences.wording();
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
        return new OutcomeTable(sentences)
                .of(
                        wording.say("group.table", scope.substring(scope.indexOf(':') + 1), sentences.period()),
                        scope,
                        OUTCOMES);
    }
}
