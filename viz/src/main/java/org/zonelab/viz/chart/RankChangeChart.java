package org.zonelab.viz.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zonelab.scenarios.result.RankRow;
import org.zonelab.viz.finding.NumberText;
import org.zonelab.viz.finding.Sentences;
import org.zonelab.viz.finding.Wording;
import org.zonelab.viz.finding.ZonePlace;

/** Places that zones gain or lose in the ministry's evaluation in the last year, those that move most. */
public final class RankChangeChart implements Chart {
    private static final int MOST = 15;

    private final List<RankRow> moved;
    private final String year;
    private final int all;
    private final Sentences sentences;
    private final Wording wording;
    private final NumberText numbers;
    private final Map<String, ZonePlace> places = new LinkedHashMap<>();

    public RankChangeChart(Sentences sentences, List<ZonePlace> places) {
        this.sentences = sentences;
        this.wording = sentences.wording();
        this.numbers = sentences.numbers();
        places.forEach(place -> this.places.put("zone:" + place.id(), place));
        List<RankRow> rows = sentences.run().ranks();
        this.year = rows.isEmpty() ? "" : rows.get(rows.size() - 1).year();
        List<RankRow> last =
                rows.stream().filter(row -> row.year().equals(year)).toList();
        this.all = last.size();
        this.moved = last.stream()
                .filter(row -> row.gained() != 0)
                .sorted(Comparator.comparingDouble((RankRow row) -> -Math.abs(row.gained()))
                        .thenComparing(RankRow::zone))
                .limit(MOST)
                .sorted(Comparator.comparingDouble((RankRow row) -> -row.gained())
                        .thenComparing(RankRow::zone))
                .toList();
    }

    /** Whether any zone moves. */
    public boolean hasMoves() {
        return !moved.isEmpty();
    }

    private static boolean clear(RankRow row) {
        return row.low() > 0 || row.high() < 0;
    }

    @Override
    public String name() {
        return "rank-changes";
    }

    @Override
    public String title() {
        long surely = moved.stream().filter(RankChangeChart::clear).count();
        RankRow most = moved.stream()
                .max(Comparator.comparingDouble(row -> Math.abs(row.gained())))
                .orElseThrow();
        return sentences.marked(wording.say(
                sentences.few() || surely == 0 ? "rankchange.noise" : "rankchange.title",
                year,
                place(most),
                signed(most.gained()),
                String.valueOf(surely)));
    }

    private String place(RankRow row) {
        ZonePlace place = places.get(row.zone());
        return place == null ? row.zone() : place.markedName(wording.language());
    }

    private String signed(double gained) {
        return (gained > 0 ? "+" : "") + numbers.with(gained, 1);
    }

    @Override
    public String subtitle() {
        return wording.say("rankchange.subtitle", year, sentences.counterfactual(), sentences.rangeName());
    }

    @Override
    public List<String> notes() {
        return List.of(
                wording.say("rankchange.note", String.valueOf(moved.size()), String.valueOf(all)),
                wording.say("zones.synthetic"),
                sentences.source());
    }

    @Override
    public String alternative() {
        return wording.say("rankchange.alternative", title());
    }

    @Override
    public DataTable table() {
        return new DataTable(
                wording.say("rankchange.table", year),
                List.of(wording.say("table.zone"), wording.say("ranks.gained"), sentences.rangeHeading()),
                moved.stream()
                        .map(row -> List.of(place(row), signed(row.gained()), range(row)))
                        .toList());
    }

    private String range(RankRow row) {
        return Double.isNaN(row.low())
                ? ""
                : wording.say("range", numbers.with(row.low(), 1), numbers.with(row.high(), 1));
    }

    @Override
    public double aspect(Layout layout) {
        return IntervalRows.height(moved.size(), layout) / layout.width();
    }

    @Override
    public List<Panel> panels(Layout layout, HouseStyle style) {
        List<IntervalRows.Row> rows = new ArrayList<>();
        for (RankRow row : moved) {
            rows.add(new IntervalRows.Row(
                    place(row),
                    row.gained() > 0 ? Palette.POLICY : Palette.LOSS,
                    row.gained(),
                    row.low(),
                    row.high(),
                    signed(row.gained())));
        }
        return List.of(
                new Panel(wording.say("rankchange.panel"), IntervalRows.plot(rows, 0, numbers, layout, style), 1));
    }
}
