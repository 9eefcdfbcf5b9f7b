package org.zonelab.viz.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zonelab.scenarios.result.BandRow;
import org.zonelab.viz.chart.DataTable;
import org.zonelab.viz.finding.RangeFinding;
import org.zonelab.viz.finding.Sentences;
import org.zonelab.viz.finding.Wording;

/** Ranges on the page, divided into assumptions and luck: by outcome, and for the headline by year. */
final class RangeSection {
    private static final List<String> OUTCOMES = List.of(
            "additional_investment",
            "fdi",
            "value_added",
            "jobs",
            "claims",
            "deadweight_share",
            "relabelled_share",
            "displacement_share",
            "public_cost",
            "cost_per_additional_yuan",
            "cost_per_additional_job");

    private final Sentences sentences;
    private final RangeFinding finding;
    private final Wording wording;

    RangeSection(Sentences sentences) {
        this.sentences = sentences;
        this.finding = new RangeFinding(sentences);
        this.wording = sentences.wording();
    }

    /** The section; empty where the run has no range. */
    Optional<Section> section() {
        return finding.sentence().map(sentence -> {
            List<List<String>> outcomes = new ArrayList<>();
            for (String outcome : OUTCOMES) {
                finding.split(outcome).ifPresent(row -> outcomes.add(cells(sentences.row(outcome), row)));
            }
            List<List<String>> years = new ArrayList<>();
            for (int year : sentences.run().years()) {
                String period = String.valueOf(year);
                sentences.run().split(OUTCOMES.get(0), period).ifPresent(row -> years.add(cells(period, row)));
            }
            boolean split = !outcomes.isEmpty();
            return new Section(
                    wording.say("split.heading"),
                    List.of(sentence),
                    split
                            ? List.of(table(wording.say("split.table", sentences.period()), "base.outcome", outcomes))
                            : List.of(),
                    years.isEmpty()
                            ? List.of()
                            : List.of(table(
                                    wording.say("split.years", sentences.heading(OUTCOMES.get(0))),
                                    "outturns.year",
                                    years)),
                    split ? List.of(wording.say("split.note")) : List.of());
        });
    }

    private DataTable table(String caption, String first, List<List<String>> rows) {
        return new DataTable(
                caption,
                List.of(
                        wording.say(first),
                        wording.say("split.assumptions"),
                        wording.say("split.interval"),
                        wording.say("split.luck"),
                        wording.say("split.width")),
                rows);
    }

    private List<String> cells(String name, BandRow row) {
        return List.of(
                name,
                finding.percent(row.assumptionShare()),
                finding.interval(row),
                finding.percent(row.luckShare()),
                finding.percent(row.widthOfLuck()));
    }
}
