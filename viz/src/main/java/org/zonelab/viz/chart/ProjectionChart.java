package org.zonelab.viz.chart;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.plot.XYPlot;
import org.zonelab.scenarios.result.OutTurn;
import org.zonelab.scenarios.result.SeriesBand;
import org.zonelab.viz.finding.Estimate;
import org.zonelab.viz.finding.NumberText;
import org.zonelab.viz.finding.Quantity;
import org.zonelab.viz.finding.RunResult;
import org.zonelab.viz.finding.Sentences;
import org.zonelab.viz.finding.Wording;

/**
 * An outcome in both worlds by quarter, and below it the paired difference by year: against the level the difference is
 * too thin to see, and the band of the level is not the band of the difference.
 */
public final class ProjectionChart implements Chart {
    private static final double QUARTERS = 4;

    private final String outcome;
    private final Sentences sentences;
    private final Wording wording;
    private final RunResult run;
    private final Quantity quantity;
    private final List<OutTurn> published;

    /**
     * @param outcome a flow of the result tables, e.g. {@code fdi} or {@code value_added}
     * @param outTurns published figures of all outcomes
     */
    public ProjectionChart(String outcome, Sentences sentences, List<OutTurn> outTurns) {
        this.outcome = outcome;
        this.sentences = sentences;
        this.wording = sentences.wording();
        this.run = sentences.run();
        this.quantity = sentences.quantity(outcome);
        this.published = outTurns.stream()
                .filter(outTurn -> outTurn.outcome().equals(outcome))
                .toList();
    }

    @Override
    public String name() {
        return "projected-" + outcome.replace('_', '-');
    }

    @Override
    public String title() {
        return sentences.effect(outcome);
    }

    @Override
    public String subtitle() {
        return wording.say("projection.subtitle", sentences.outcome(outcome), sentences.counterfactual());
    }

    @Override
    public List<String> notes() {
        List<String> notes = new ArrayList<>(List.of(wording.say("projection.note", sentences.rangeName())));
        if (!published.isEmpty()) {
            notes.add(wording.say("projection.dots"));
        }
        notes.add(sentences.source());
        return notes;
    }

    @Override
    public String alternative() {
        return wording.say("projection.alternative", sentences.outcome(outcome), sentences.counterfactual(), title());
    }

    @Override
    public DataTable table() {
        NumberText numbers = sentences.numbers();
        List<List<String>> rows = new ArrayList<>();
        for (int year : run.years()) {
            Estimate yearly = run.effect(outcome, RunResult.NATION, String.valueOf(year));
            rows.add(row(String.valueOf(year), yearly, numbers));
        }
        rows.add(row(sentences.period(), run.effect(outcome), numbers));
        return new DataTable(
                wording.say("table.effects", sentences.outcome(outcome), quantity.name(), sentences.rangeName()),
                List.of(
                        wording.say("table.period"),
                        wording.say("table.counterfactual"),
                        wording.say("table.effect"),
                        wording.say("table.low"),
                        wording.say("table.high")),
                rows);
    }

    private List<String> row(String period, Estimate estimate, NumberText numbers) {
        Estimate shown = estimate.times(quantity.factor());
        int decimals = NumberText.decimals(shown);
        return List.of(
                period,
                numbers.figure(shown.counterfactual()),
                numbers.with(shown.effect(), decimals),
                numbers.with(shown.low(), decimals),
                numbers.with(shown.high(), decimals));
    }

    @Override
    public double aspect(Layout layout) {
        return layout == Layout.WIDE ? 0.56 : 1.25;
    }

    @Override
    public List<Panel> panels(Layout layout, HouseStyle style) {
        String unit = quantity.name();
        return List.of(
                new Panel(
                        wording.say("projection.level", sentences.heading(outcome), unit), levels(layout, style), 0.56),
                new Panel(
                        wording.say("projection.difference", sentences.heading(outcome), unit),
                        difference(layout, style),
                        0.44));
    }

    private XYPlot levels(Layout layout, HouseStyle style) {
        Band counterfactual = level(
                run.description().manifest().counterfactual(),
                wording.say("line.counterfactual"),
                Palette.COUNTERFACTUAL,
                Band.Stroke.COUNTERFACTUAL);
        Band policy = level(
                run.description().manifest().scenario(),
                wording.say("line.policy"),
                Palette.POLICY,
                Band.Stroke.POLICY);
        List<Band> bands = List.of(counterfactual, policy);
        XYPlot plot = Timeline.plot(years(), sentences, layout, style, Timeline.Zero.WHERE_NEAR);
        Band.draw(plot, bands);
        Timeline.label(plot, bands, layout, style);
        if (!published.isEmpty()) {
            drawPublished(plot, layout, style);
        }
        return plot;
    }

    /** A year's flow is drawn as its mean quarter, in the middle of the year; the first dot has its name beside it. */
    private void drawPublished(XYPlot plot, Layout layout, HouseStyle style) {
        PublishedDots dots = new PublishedDots(
                wording.say("projection.published"),
                published.stream()
                        .filter(outTurn -> years().contains(outTurn.year()))
                        .map(outTurn ->
                                new PublishedDots.Dot(outTurn.year(), outTurn.value() / QUARTERS * quantity.factor()))
                        .toList());
        dots.draw(plot);
        dots.label(plot, style.strong(layout.fontSize()));
    }

    /** From the first year published or simulated, which is the base year, to the last simulated one. */
    private List<Integer> years() {
        List<Integer> years = new ArrayList<>(run.years());
        run.band(run.description().manifest().counterfactual(), outcome)
                .map(band -> Integer.valueOf(band.quarters().get(0).substring(0, 4)))
                .filter(first -> !years.contains(first))
                .ifPresent(first -> years.add(0, first));
        int earliest = published.stream().mapToInt(OutTurn::year).min().orElse(Integer.MAX_VALUE);
        while (!years.isEmpty() && earliest < years.get(0)) {
            years.add(0, years.get(0) - 1);
        }
        return years;
    }

    private Band level(String scenario, String name, Color color, Band.Stroke stroke) {
        List<Band.Point> points = new ArrayList<>();
        SeriesBand band = run.band(scenario, outcome).orElse(null);
        for (int i = 0; band != null && i < band.quarters().size(); i++) {
            double factor = quantity.factor();
            points.add(new Band.Point(
                    Timeline.position(band.quarters().get(i)),
                    band.mean()[i] * factor,
                    band.low()[i] * factor,
                    band.high()[i] * factor));
        }
        return new Band(name, color, stroke, points);
    }

    private XYPlot difference(Layout layout, HouseStyle style) {
        Band band = Timeline.effects(
                run, RunResult.NATION, outcome, quantity, wording.say("line.difference"), Palette.POLICY);
        return Timeline.effectPlot(years(), band, sentences, layout, style);
    }
}
