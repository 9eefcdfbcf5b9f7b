package org.zonelab.viz.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zonelab.scenarios.result.RankRow;
import org.zonelab.viz.chart.DataTable;
import org.zonelab.viz.finding.Estimate;
import org.zonelab.viz.finding.NumberText;
import org.zonelab.viz.finding.RunResult;
import org.zonelab.viz.finding.Sentences;
import org.zonelab.viz.finding.Wording;
import org.zonelab.viz.finding.ZonePlace;

/** The evaluation ranking on the page: zones that clearly move, and the first thirty with their ranges. */
final class RankSection {
    private static final int FIRST = 30;
    private static final int MOST = 20;

    private final Sentences sentences;
    private final RunResult run;
    private final Wording wording;
    private final NumberText numbers;
    private final Map<String, ZonePlace> places = new LinkedHashMap<>();

    RankSection(Sentences sentences, List<ZonePlace> places) {
        this.sentences = sentences;
        this.run = sentences.run();
        this.wording = sentences.wording();
        this.numbers = sentences.numbers();
        places.forEach(place -> this.places.put("zone:" + place.id(), place));
    }

    /** The section; empty where the run has no ranks. */
    Optional<Section> section() {
        List<RankRow> all = run.ranks();
        if (all.isEmpty() || run.changedNothing()) {
            return Optional.empty();
        }
        String year = all.get(all.size() - 1).year();
        List<RankRow> last = all.stream().filter(row -> row.year().equals(year)).toList();
        List<RankRow> moved = last.stream()
                .filter(RankSection::clear)
                .sorted(Comparator.comparingDouble((RankRow row) -> -Math.abs(row.gained()))
                        .thenComparing(RankRow::zone))
                .toList();
        List<RankRow> best = last.stream()
                .filter(row -> row.policy().median() <= FIRST)
                .sorted(Comparator.comparingDouble((RankRow row) -> row.policy().median())
                        .thenComparing(RankRow::zone))
                .toList();
        List<DataTable> open = moved.isEmpty()
                ? List.of()
                : List.of(table(
                        wording.say("ranks.table", year),
                        moved.stream().limit(MOST).toList()));
        return Optional.of(new Section(
                wording.say("ranks.heading"),
                List.of(sentence(year, last, moved)),
                open,
                List.of(table(wording.say("ranks.first", year, String.valueOf(FIRST)), best)),
                List.of(wording.say("ranks.note", year, sentences.rangeName()))));
    }

    private String sentence(String year, List<RankRow> all, List<RankRow> moved) {
        String zones = String.valueOf(all.size());
        if (sentences.few()) {
            return wording.say("ranks.few", year, sentences.replications(), zones);
        }
        return wording.say(
                "ranks.moved",
                year,
                String.valueOf(moved.stream().filter(row -> row.gained() > 0).count()),
                String.valueOf(moved.stream().filter(row -> row.gained() < 0).count()),
                zones);
    }

    /** Moves one way in every replication of the range, and there are enough of them to say so. */
    private static boolean clear(RankRow row) {
        return (row.low() > 0 || row.high() < 0) && row.replications() >= Estimate.FEWEST_FOR_A_SIGN;
    }

    private DataTable table(String caption, List<RankRow> rows) {
        List<List<String>> cells = new ArrayList<>();
        for (RankRow row : rows) {
            ZonePlace place = places.get(row.zone());
            cells.add(List.of(
                    place == null ? row.zone() : place.markedName(wording.language()),
                    rank(row.counterfactual()),
                    rank(row.policy()),
                    (row.gained() > 0 ? "+" : "") + numbers.with(row.gained(), 1),
                    Double.isNaN(row.low())
                            ? ""
                            : wording.say("range", numbers.with(row.low(), 1), numbers.with(row.high(), 1))));
        }
        return new DataTable(
                caption,
                List.of(
                        wording.say("table.zone"),
                        wording.say("table.counterfactual"),
                        wording.say("table.level"),
                        wording.say("ranks.gained"),
                        sentences.rangeHeading()),
                cells);
    }

    private String rank(RankRow.Rank rank) {
        return rank.best() == rank.worst()
                ? wording.say("ranks.one", place(rank.best()))
                : wording.say("ranks.range", place(rank.best()), place(rank.worst()));
    }

    /** A rank as it is spoken: 1st, 2nd, 3rd, 4th, 11th. */
    private String place(double rank) {
        int number = (int) rank;
        int ten = number % 100 / 10;
        int one = number % 10;
        String ending = ten == 1 || one == 0 || one > 3 ? "other" : String.valueOf(one);
        return wording.say("ranks.ordinal." + ending, String.valueOf(number));
    }
}
