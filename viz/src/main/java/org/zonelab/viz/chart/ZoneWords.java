package org.zonelab.viz.chart;

import java.util.List;
import org.zonelab.viz.finding.Estimate;
import org.zonelab.viz.finding.NumberText;
import org.zonelab.viz.finding.Quantity;
import org.zonelab.viz.finding.Sentences;
import org.zonelab.viz.finding.Wording;
import org.zonelab.viz.finding.ZoneEffects;
import org.zonelab.viz.finding.ZoneEffects.ZoneEffect;

/** The words and figures that charts of single zones share. */
record ZoneWords(Sentences sentences) {
    Quantity quantity() {
        return sentences.quantity(ZoneEffects.OUTCOME);
    }

    String unit() {
        return quantity().name();
    }

    String subtitle() {
        return wording()
                .say(
                        "zones.subtitle",
                        sentences.outcome(ZoneEffects.OUTCOME),
                        sentences.period(),
                        unit(),
                        sentences.counterfactual());
    }

    /** Heading of the panel. */
    String panel() {
        return wording().say("zones.panel", sentences.heading(ZoneEffects.OUTCOME), unit());
    }

    /** Effect and range in the reader's unit. */
    Estimate shown(ZoneEffect zone) {
        return zone.estimate().times(quantity().factor());
    }

    /** Decimals that leave three digits of the wider of effect and range. */
    int decimals(ZoneEffect zone) {
        return NumberText.decimals(shown(zone));
    }

    /** Decimals that leave three digits of the effect. */
    int effectDecimals(ZoneEffect zone) {
        return NumberText.decimals(shown(zone).effect());
    }

    /** Effect and range beside a bar. */
    String interval(ZoneEffect zone, int decimals) {
        List<String> figures = figures(zone, decimals);
        return wording().say("figures.interval", figures.get(0), figures.get(1), figures.get(2));
    }

    /** Names of the columns of {@link #row}. */
    List<String> columns() {
        return List.of(
                wording().say("table.zone"),
                wording().say("table.province"),
                wording().say("table.grade"),
                wording().say("table.effect"),
                wording().say("table.low"),
                wording().say("table.high"));
    }

    /** A zone in the table behind a chart. */
    List<String> row(ZoneEffect zone, int decimals) {
        List<String> figures = figures(zone, decimals);
        return List.of(
                zone.place().name(wording().language()),
                zone.place().province(wording().language()),
                wording().say("grade." + zone.place().gradeName()),
                figures.get(0),
                figures.get(1),
                figures.get(2));
    }

    private List<String> figures(ZoneEffect zone, int decimals) {
        NumberText numbers = sentences.numbers();
        Estimate shown = shown(zone);
        return List.of(
                numbers.with(shown.effect(), decimals),
                numbers.with(shown.low(), decimals),
                numbers.with(shown.high(), decimals));
    }

    private Wording wording() {
        return sentences.wording();
    }
}
