package org.zonelab.viz.study;

import java.awt.Color;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jfree.chart.axis.NumberAxis;
import org.zonelab.engine.policy.LeverCatalogue;
import org.zonelab.scenarios.scenario.LeverValue;
import org.zonelab.scenarios.sweep.AxisResponse;
import org.zonelab.scenarios.yaml.Plain;
import org.zonelab.viz.chart.AxisNumbers;
import org.zonelab.viz.chart.Chart;
import org.zonelab.viz.chart.CurvePlot;
import org.zonelab.viz.chart.DataTable;
import org.zonelab.viz.chart.HouseStyle;
import org.zonelab.viz.chart.Layout;
import org.zonelab.viz.chart.Palette;
import org.zonelab.viz.chart.Panel;
import org.zonelab.viz.finding.InputWords;

/** An effect along each input that a sweep varies, one panel an input: what governments set first, then what nobody sets. */
public final class SweepChart implements Chart {
    /** Panels that are drawn, the inputs that move the effect most; the table holds all. */
    static final int MOST_PANELS = 6;

    private static final double MARGIN = 0.04;

    /** Share of the largest movement above which another one is as large. */
    private static final double TIED = 0.99;

    private final String outcome;
    private final List<AxisResponse> responses;
    private final double[] means;
    private final int refused;
    private final String counterfactual;
    private final InputWords inputs;
    private final StudyText text;

    /**
     * A chart of a sweep.
     *
     * @param responses of the outcome along every axis
     * @param means of all pairs of points; NaN where the assumptions are refused
     * @param counterfactual title of what the policy is compared with
     * @param inputs names of what is varied
     * @param text period, source and language
     */
    public SweepChart(
            String outcome,
            List<AxisResponse> responses,
            double[][] means,
            String counterfactual,
            InputWords inputs,
            StudyText text) {
        this.outcome = outcome;
        this.responses = responses.stream()
                .sorted(Comparator.comparing((AxisResponse each) -> !each.lever())
                        .thenComparingDouble(each -> -each.span()))
                .toList();
        double[] all = Arrays.stream(means).flatMapToDouble(Arrays::stream).toArray();
        this.means = Arrays.stream(all).filter(Double::isFinite).toArray();
        this.refused = all.length - this.means.length;
        this.counterfactual = counterfactual;
        this.inputs = inputs;
        this.text = text;
    }

    @Override
    public String name() {
        return "sweep";
    }

    @Override
    public String title() {
        if (means.length == 0) {
            return text.say("sweep.undefined", text.outcome(outcome));
        }
        String range = text.say(
                "sweep.title",
                text.outcome(outcome),
                shown(Arrays.stream(means).min().orElseThrow()),
                shownWithUnit(Arrays.stream(means).max().orElseThrow()),
                String.valueOf(means.length),
                text.period());
        return strongestOfAll()
                .map(each -> range + text.say("sweep.strongest", said(each)))
                .orElse(range);
    }

    /** What moves the effect most on each side; the side that moves it more first. */
    private List<AxisResponse> strongest() {
        return Stream.of(strongest(true), strongest(false))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparingDouble(each -> -each.span()))
                .toList();
    }

    private Optional<AxisResponse> strongestOfAll() {
        return strongest().stream().findFirst();
    }

    /**
     * The input of one side that moves the effect most; none where there are too few points to tell inputs apart, or where two
     * inputs move it alike.
     */
    private Optional<AxisResponse> strongest(boolean lever) {
        List<AxisResponse> side = responses.stream()
                .filter(each -> each.lever() == lever && each.span() > 0)
                .toList();
        boolean alone = responses.size() == 1;
        boolean enough = alone || means.length >= responses.size() + 2;
        boolean tied =
                side.size() > 1 && side.get(1).span() > TIED * side.get(0).span();
        return enough && !tied ? side.stream().findFirst() : Optional.empty();
    }

    /** With where the effect is smallest and largest. */
    private String said(AxisResponse strongest) {
        return text.say(
                strongest.lever() ? "sweep.lever" : "sweep.assumption",
                inputs.quoted(strongest.axis().path()),
                shown(strongest.lowest().mean()),
                amount(strongest, strongest.lowest().value()),
                shown(strongest.highest().mean()),
                amount(strongest, strongest.highest().value()));
    }

    private String shown(double effect) {
        return text.numbers().figure(effect * text.quantity(outcome).factor());
    }

    private String shownWithUnit(double effect) {
        return text.numbers().unit(shown(effect), text.quantity(outcome));
    }

    private static String amount(AxisResponse response, double value) {
        return response.lever()
                ? LeverCatalogue.find(response.axis().path())
                        .map(lever -> LeverValue.text(lever, rounded(value)))
                        .orElseThrow()
                : Plain.number(rounded(value));
    }

    /** Three digits, since slices of a sample have values that nobody stated. */
    private static double rounded(double value) {
        return value == 0
                ? 0
                : new java.math.BigDecimal(value)
                        .round(new java.math.MathContext(3))
                        .doubleValue();
    }

    @Override
    public String subtitle() {
        return text.say("sweep.subtitle", text.period(), counterfactual);
    }

    @Override
    public List<String> notes() {
        List<String> notes = new ArrayList<>(List.of(text.say("sweep.note")));
        strongest().stream().skip(1).forEach(each -> notes.add(text.say("sweep.other", said(each))));
        if (means.length > 0 && strongest().isEmpty()) {
            notes.add(text.say("sweep.untold"));
        }
        if (responses.size() > MOST_PANELS) {
            notes.add(text.say("sweep.more", String.valueOf(responses.size() - MOST_PANELS)));
        }
        if (refused > 0) {
            notes.add(text.say("sweep.refused", String.valueOf(refused)));
        }
        notes.add(text.source());
        return notes;
    }

    @Override
    public String alternative() {
        return text.say("sweep.alternative", title());
    }

    @Override
    public DataTable table() {
        List<List<String>> rows = new ArrayList<>();
        for (AxisResponse response : responses) {
            for (AxisResponse.Level level : response.levels()) {
                rows.add(List.of(
                        inputs.row(response.axis().path()),
                        text.say(response.lever() ? "sweep.side.lever" : "sweep.side.assumption"),
                        amount(response, level.value()),
                        shown(level.mean()),
                        shown(level.low()),
                        shown(level.high()),
                        inputs.path(response.axis().path())));
            }
        }
        return new DataTable(
                text.say("sweep.table", text.head(outcome)),
                List.of(
                        text.say("sweep.input"),
                        text.say("sweep.side"),
                        text.say("sweep.value"),
                        text.say("sweep.mean"),
                        text.say("sweep.least"),
                        text.say("sweep.most"),
                        text.say("input.path")),
                rows);
    }

    private List<AxisResponse> drawn() {
        return responses.subList(0, Math.min(MOST_PANELS, responses.size()));
    }

    @Override
    public double aspect(Layout layout) {
        return drawn().size() * (layout == Layout.WIDE ? 0.26 : 0.6) + (layout == Layout.WIDE ? 0.08 : 0.1);
    }

    @Override
    public List<Panel> panels(Layout layout, HouseStyle style) {
        List<Panel> panels = new ArrayList<>();
        for (AxisResponse response : drawn()) {
            double factor = text.quantity(outcome).factor();
            List<CurvePlot.Point> points = response.levels().stream()
                    .map(level -> new CurvePlot.Point(
                            level.value() * scale(response),
                            level.mean() * factor,
                            level.low() * factor,
                            level.high() * factor))
                    .toList();
            Color color = response.lever() ? Palette.POLICY : Palette.COUNTERFACTUAL;
            panels.add(new Panel(
                    text.say(
                            "sweep.panel",
                            text.head(outcome),
                            inputs.quoted(response.axis().path()),
                            unit(response),
                            text.say(response.lever() ? "sweep.side.lever" : "sweep.side.assumption")),
                    new CurvePlot(points, color, response.axis().path(), 0, text.say("undefined"))
                            .on(axis(points), text.numbers(), layout, style),
                    1.0 / drawn().size()));
        }
        return panels;
    }

    /** Shares are shown in percent. */
    private static double scale(AxisResponse response) {
        return response.lever() && amount(response, 0).endsWith("%") ? 100 : 1;
    }

    private String unit(AxisResponse response) {
        String amount = amount(response, 0);
        String unit = amount.startsWith("0") ? amount.substring(1).strip() : "";
        String shown = response.lever() || response.axis().unit().equals("1")
                ? unit
                : response.axis().unit();
        return shown.isEmpty() ? "" : text.say("compare.unit", shown);
    }

    private NumberAxis axis(List<CurvePlot.Point> points) {
        NumberAxis axis = new NumberAxis();
        double low = points.stream().mapToDouble(CurvePlot.Point::x).min().orElse(0);
        double high = points.stream().mapToDouble(CurvePlot.Point::x).max().orElse(1);
        double margin = high > low ? MARGIN * (high - low) : 1;
        axis.setRange(low - margin, high + margin);
        axis.setNumberFormatOverride(new AxisNumbers(text.numbers()));
        return axis;
    }
}
