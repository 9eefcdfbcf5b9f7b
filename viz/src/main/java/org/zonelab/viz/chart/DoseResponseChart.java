package org.zonelab.viz.chart;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.zonelab.viz.finding.DoseResponse;
import org.zonelab.viz.finding.Estimate;
import org.zonelab.viz.finding.NumberText;
import org.zonelab.viz.finding.Quantity;
import org.zonelab.viz.finding.Sentences;
import org.zonelab.viz.finding.Wording;

/**
 * Real fixed investment by dose, and below it what an additional yuan of it costs, with the line at which one yuan costs
 * one: dots where a dose was simulated, straight lines between them.
 */
public final class DoseResponseChart implements Chart {
    private static final double EVEN = 1;
    private static final double FLAT = 1e-9;

    private final DoseResponse response;
    private final Sentences sentences;
    private final Wording wording;

    public DoseResponseChart(DoseResponse response, Sentences sentences) {
        this.response = response;
        this.sentences = sentences;
        this.wording = sentences.wording();
    }

    @Override
    public String name() {
        return "dose-response";
    }

    @Override
    public String title() {
        return response.finding();
    }

    @Override
    public String subtitle() {
        return wording.say("dose.subtitle", sentences.period(), sentences.counterfactual());
    }

    @Override
    public List<String> notes() {
        return List.of(wording.say("dose.note", response.replications()), sentences.source());
    }

    @Override
    public String alternative() {
        return wording.say("dose.alternative", title(), response.breakEven());
    }

    @Override
    public DataTable table() {
        List<List<String>> rows = new ArrayList<>();
        for (double factor : response.factors()) {
            List<String> row = new ArrayList<>();
            row.add(response.amount(factor));
            for (String outcome : List.of(DoseResponse.EFFECT, DoseResponse.COST)) {
                Estimate shown = response.at(outcome, factor)
                        .times(sentences.quantity(outcome).factor());
                int decimals = NumberText.decimals(shown);
                row.add(sentences.numbers().with(shown.effect(), decimals));
                row.add(sentences.numbers().with(shown.low(), decimals));
                row.add(sentences.numbers().with(shown.high(), decimals));
            }
            rows.add(row);
        }
        return new DataTable(
                wording.say(
                        "dose.chart.table",
                        sentences.quantity(DoseResponse.EFFECT).name()),
                List.of(
                        wording.say("dose.dose"),
                        wording.say("path.capital"),
                        wording.say("table.low"),
                        wording.say("table.high"),
                        wording.say("row.cost_per_additional_yuan"),
                        wording.say("table.low"),
                        wording.say("table.high")),
                rows);
    }

    @Override
    public double aspect(Layout layout) {
        return layout == Layout.WIDE ? 0.56 : 1.4;
    }

    @Override
    public List<Panel> panels(Layout layout, HouseStyle style) {
        Quantity money = sentences.quantity(DoseResponse.EFFECT);
        return List.of(
                new Panel(
                        wording.say("dose.panel.effect", money.name(), response.axis()),
                        plot(DoseResponse.EFFECT, 0, Palette.POLICY, layout, style),
                        0.5),
                new Panel(
                        wording.say("dose.panel.cost", response.axis()),
                        plot(DoseResponse.COST, EVEN, Palette.SECOND, layout, style),
                        0.5));
    }

    /** One outcome by dose, with a line at the level that matters. */
    private XYPlot plot(String outcome, double level, Color color, Layout layout, HouseStyle style) {
        return new CurvePlot(
                        points(outcome), color, wording.say("line.difference"), level, wording.say("dose.even.none"))
                .on(doses(), sentences.numbers(), layout, style);
    }

    /** From no dose to a little more than the largest, the same in both panels. */
    private NumberAxis doses() {
        NumberAxis axis = new NumberAxis();
        double largest = response.placed(DoseResponse.EFFECT).stream()
                .mapToDouble(DoseResponse.Placed::position)
                .max()
                .orElse(1);
        axis.setRange(0, Math.max(largest, FLAT) * 1.04);
        axis.setNumberFormatOverride(new AxisNumbers(sentences.numbers()));
        return axis;
    }

    private List<CurvePlot.Point> points(String outcome) {
        double factor = sentences.quantity(outcome).factor();
        return response.placed(outcome).stream()
                .map(placed -> {
                    Estimate shown = placed.estimate().times(factor);
                    return new CurvePlot.Point(placed.position(), shown.effect(), shown.low(), shown.high());
                })
                .toList();
    }
}
