package org.zonelab.viz.chart;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import org.zonelab.viz.finding.Estimate;
import org.zonelab.viz.finding.NumberText;
import org.zonelab.viz.finding.Quantity;
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
    private final Quantity quantity;

    public ZoneRankingChart(ZoneEffects zones, Sentences sentences) {
        this.zones = zones;
        this.sentences = sentences;
        this.wording = sentences.wording();
        this.quantity = sentences.quantity(ZoneEffects.OUTCOME);
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
        return wording.say(
                "zones.subtitle",
                sentences.outcome(ZoneEffects.OUTCOME),
                sentences.period(),
                quantity.name(),
                sentences.counterfactual());
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
                        String.valueOf(zones.count(Estimate.Sign.NONE))),
                wording.say("zones.synthetic"),
                sentences.source());
    }

    @Override
    public String alternative() {
        return wording.say("ranking.alternative", title());
    }

    @Override
    public DataTable table() {
        NumberText numbers = sentences.numbers();
        List<List<String>> rows = new ArrayList<>();
        for (ZoneEffect zone : ranked()) {
            Estimate shown = zone.estimate().times(quantity.factor());
            int decimals = NumberText.decimals(shown);
            rows.add(List.of(
                    zone.place().name(wording.language()),
                    zone.place().province(wording.language()),
                    wording.say("grade." + zone.place().gradeName()),
                    numbers.with(shown.effect(), decimals),
                    numbers.with(shown.low(), decimals),
                    numbers.with(shown.high(), decimals)));
        }
        return new DataTable(
                wording.say("ranking.table", quantity.name()),
                List.of(
                        wording.say("table.zone"),
                        wording.say("table.province"),
                        wording.say("table.grade"),
                        wording.say("table.effect"),
                        wording.say("table.low"),
                        wording.say("table.high")),
                rows);
    }

    @Override
    public double aspect(Layout layout) {
        return IntervalRows.height(ranked().size(), layout) / layout.width();
    }

    @Override
    public List<Panel> panels(Layout layout, HouseStyle style) {
        NumberText numbers = sentences.numbers();
        List<IntervalRows.Row> rows = new ArrayList<>();
        for (ZoneEffect zone : ranked()) {
            Estimate shown = zone.estimate().times(quantity.factor());
            int decimals = NumberText.decimals(shown);
            rows.add(new IntervalRows.Row(
                    zone.place().markedName(wording.language()),
                    color(zone.estimate()),
                    shown.effect(),
                    shown.low(),
                    shown.high(),
                    wording.say(
                            "figures.interval",
                            numbers.with(shown.effect(), decimals),
                            numbers.with(shown.low(), decimals),
                            numbers.with(shown.high(), decimals))));
        }
        if (rows.isEmpty()) {
            rows.add(new IntervalRows.Row(
                    wording.say("ranking.none"), Palette.QUIET, Double.NaN, Double.NaN, Double.NaN, ""));
        }
        return List.of(new Panel(
                wording.say("zones.panel", sentences.heading(ZoneEffects.OUTCOME), quantity.name()),
                IntervalRows.plot(rows, 0, numbers, layout, style),
                1));
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
