package org.zonelab.viz.chart;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import org.zonelab.viz.finding.Estimate;
import org.zonelab.viz.finding.Sentences;
import org.zonelab.viz.finding.Wording;
import org.zonelab.viz.finding.ZoneEffects;
import org.zonelab.viz.finding.ZoneEffects.ZoneEffect;

/** Zones that clearly gain or lose; those whose range includes zero are counted, not ranked. */
public final class ZoneRankingChart implements Chart {
    private static final int MOST_EACH = 10;

    private final ZoneEffects zones;
    private final Sentences sentences;
    private final Wording wording;
    private final ZoneWords words;

    public ZoneRankingChart(ZoneEffects zones, Sentences sentences) {
        this.zones = zones;
        this.sentences = sentences;
        this.wording = sentences.wording();
        this.words = new ZoneWords(sentences);
    }

    @Override
    public String name() {
        return "zones-ranked";
    }

    @Override
    public String title() {
        return sentences.zones(zones);
    }

    @Override
    public String subtitle() {
        return words.subtitle();
    }

    @Override
    public List<String> notes() {
        return List.of(
                wording.say(
                        "ranking.note",
                        String.valueOf(shown(zones.gains()).size()),
                        String.valueOf(zones.gains().size()),
                        String.valueOf(shown(zones.losses()).size()),
                        String.valueOf(zones.losses().size()),
                        String.valueOf(zones.count(Estimate.Sign.UNCLEAR)),
                        String.valueOf(zones.count(Estimate.Sign.NONE)),
                        sentences.rangeName()),
                wording.say("zones.synthetic"),
                sentences.source());
    }

    @Override
    public String alternative() {
        return wording.say("ranking.alternative", title(), sentences.rangeName());
    }

    @Override
    public DataTable table() {
        return new DataTable(
                wording.say("ranking.table", words.unit(), sentences.rangeName()),
                words.columns(),
                ranked().stream().map(zone -> words.row(zone, decimals())).toList());
    }

    /** The same for all zones, so that figures below each other compare: three digits of the largest effect. */
    private int decimals() {
        return ranked().stream().mapToInt(words::effectDecimals).min().orElse(0);
    }

    @Override
    public double aspect(Layout layout) {
        return IntervalRows.height(ranked().size(), layout) / layout.width();
    }

    @Override
    public List<Panel> panels(Layout layout, HouseStyle style) {
        List<IntervalRows.Row> rows = new ArrayList<>();
        for (ZoneEffect zone : ranked()) {
            Estimate shown = words.shown(zone);
            rows.add(new IntervalRows.Row(
                    zone.place().markedName(wording.language()),
                    color(zone.estimate()),
                    shown.effect(),
                    shown.low(),
                    shown.high(),
                    words.interval(zone, decimals())));
        }
        if (rows.isEmpty()) {
            rows.add(new IntervalRows.Row(why(), Palette.QUIET, Double.NaN, Double.NaN, Double.NaN, ""));
        }
        return List.of(new Panel(words.panel(), IntervalRows.plot(rows, 0, sentences.numbers(), layout, style), 1));
    }

    /** Why there is nothing to rank. */
    private String why() {
        int fewest = Estimate.FEWEST_FOR_A_SIGN;
        return sentences.run().description().replications() < fewest
                ? wording.say("ranking.few", fewest)
                : wording.say("ranking.none");
    }

    /** The largest gains, then the largest losses, the largest loss last. */
    private List<ZoneEffect> ranked() {
        List<ZoneEffect> ranked = new ArrayList<>(shown(zones.gains()));
        List<ZoneEffect> losses = shown(zones.losses());
        for (int i = losses.size() - 1; i >= 0; i--) {
            ranked.add(losses.get(i));
        }
        return ranked;
    }

    private static List<ZoneEffect> shown(List<ZoneEffect> zones) {
        return zones.subList(0, Math.min(MOST_EACH, zones.size()));
    }

    private static Color color(Estimate estimate) {
        return estimate.effect() > 0 ? Palette.POLICY : Palette.LOSS;
    }
}
