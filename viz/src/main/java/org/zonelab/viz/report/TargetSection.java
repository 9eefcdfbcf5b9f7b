package org.zonelab.viz.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zonelab.scenarios.result.TargetRow;
import org.zonelab.viz.chart.DataTable;
import org.zonelab.viz.finding.NumberText;
import org.zonelab.viz.finding.Quantity;
import org.zonelab.viz.finding.Sentences;
import org.zonelab.viz.finding.TargetFinding;
import org.zonelab.viz.finding.Wording;

/** Targets on the page: a sentence each, then base, promise, value, distance and what they cover. */
final class TargetSection {
    private final TargetFinding finding;
    private final List<TargetRow> targets;
    private final Wording wording;
    private final NumberText numbers;

    /** All targets that the scenario names. */
    TargetSection(Sentences sentences) {
        this(sentences, sentences.run().targets());
    }

    /** Some of them. */
    TargetSection(Sentences sentences, List<TargetRow> targets) {
        this.finding = new TargetFinding(sentences);
        this.targets = List.copyOf(targets);
        this.wording = sentences.wording();
        this.numbers = sentences.numbers();
    }

    /** The section; empty where the scenario names no targets. */
    Optional<Section> section() {
        if (targets.isEmpty()) {
            return Optional.empty();
        }
        List<List<String>> rows = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        for (TargetRow row : targets) {
            rows.add(List.of(
                    finding.name(row),
                    finding.figure(row, row.base()),
                    finding.figure(row, row.promised()),
                    finding.value(row),
                    finding.distance(row),
                    percent(row.reached()),
                    percent(row.reachedWithout()),
                    percent(row.outsideShare())));
            notes.add(wording.say("targets.coverage", finding.name(row), row.coverage(), row.source()));
        }
        notes.add(wording.say("targets.note"));
        DataTable table = new DataTable(
                wording.say("targets.table"),
                List.of(
                        wording.say("targets.indicator"),
                        wording.say("targets.base"),
                        wording.say("targets.promised"),
                        wording.say("targets.value"),
                        wording.say("targets.distance"),
                        wording.say("targets.probability"),
                        wording.say("targets.without"),
                        wording.say("targets.outside")),
                rows);
        return Optional.of(new Section(
                wording.say("targets.heading"),
                targets.stream().map(finding::sentence).toList(),
                List.of(table),
                List.of(),
                notes));
    }

    private String percent(double share) {
        return Double.isNaN(share)
                ? wording.say("undefined")
                : numbers.unit(numbers.with(100 * share, 0), Quantity.of("share", wording));
    }
}
