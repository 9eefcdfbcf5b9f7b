package org.zonelab.viz.report;

import java.util.List;
import java.util.Optional;
import org.zonelab.viz.chart.DataTable;
import org.zonelab.viz.finding.Estimate;
import org.zonelab.viz.finding.RunResult;
import org.zonelab.viz.finding.Sentences;
import org.zonelab.viz.finding.Wording;

/** What else changes in all zones: trade, land, firms, carbon; what cards and charts do not show. */
final class OutcomesSection {
    private static final List<String> OUTCOMES = List.of(
            "exports",
            "imports",
            "industrial_output",
            "capital",
            "wage",
            "talent",
            "land_used",
            "land_price",
            "firms",
            "foreign_firms",
            "high_tech_firms",
            "specialised_firms",
            "emissions",
            "pollutants");

    /** Share of a level up to which a change is rounding of the computer. */
    private static final double DUST = 1e-12;

    private final Sentences sentences;

    OutcomesSection(Sentences sentences) {
        this.sentences = sentences;
    }

    /** The section; empty where none of these outcomes is measured or moves. */
    Optional<Section> section() {
        Wording wording = sentences.wording();
        List<String> moved = OUTCOMES.stream().filter(this::moves).toList();
        if (moved.isEmpty()) {
            return Optional.empty();
        }
        DataTable table = new OutcomeTable(sentences)
                .of(wording.say("outcomes.table", sentences.period()), RunResult.NATION, moved);
        return Optional.of(
                new Section(wording.say("outcomes.heading"), List.of(), List.of(table), List.of(), List.of()));
    }

    private boolean moves(String outcome) {
        Estimate estimate = sentences.run().effect(outcome);
        return Math.abs(estimate.effect()) > DUST * Math.abs(estimate.counterfactual());
    }
}
