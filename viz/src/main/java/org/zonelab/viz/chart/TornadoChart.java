package org.zonelab.viz.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.zonelab.scenarios.result.RobustnessRow;
import org.zonelab.viz.finding.InputWords;
import org.zonelab.viz.finding.NumberText;
import org.zonelab.viz.finding.Quantity;
import org.zonelab.viz.finding.Sentences;
import org.zonelab.viz.finding.Wording;

/** How far a finding moves when one of the least known parameters does, the one that moves it most on top. */
public final class TornadoChart implements Chart {
    private final String outcome;
    private final List<Bar> bars;
    private final double central;
    private final Sentences sentences;
    private final InputWords inputs;
    private final Wording wording;
    private final NumberText numbers;

    /**
     * One parameter.
     *
     * @param low smallest effect over its points, the central one included
     * @param atLow its value there
     * @param high largest effect
     * @param atHigh its value there
     */
    private record Bar(String parameter, double low, double atLow, double high, double atHigh) {
        double span() {
            return high - low;
        }
    }

    /**
     * A tornado of one finding.
     *
     * @param rows of the kept table, of all findings
     * @param inputs names of the parameters
     */
    public TornadoChart(String outcome, List<RobustnessRow> rows, Sentences sentences, InputWords inputs) {
        this.outcome = outcome;
        this.sentences = sentences;
        this.inputs = inputs;
        this.wording = sentences.wording();
        this.numbers = sentences.numbers();
        List<RobustnessRow> own = rows.stream()
                .filter(row -> row.finding().equals(outcome) && Double.isFinite(row.effect()))
                .toList();
        this.central = own.stream()
                .filter(row -> row.parameter().isEmpty())
                .mapToDouble(RobustnessRow::effect)
                .findFirst()
                .orElse(Double.NaN);
        Map<String, List<RobustnessRow>> byParameter = new LinkedHashMap<>();
        own.stream()
                .filter(row -> !row.parameter().isEmpty())
                .forEach(row -> byParameter
                        .computeIfAbsent(row.parameter(), name -> new ArrayList<>())
                        .add(row));
        RobustnessRow centre = new RobustnessRow("", Double.NaN, outcome, central);
        this.bars = byParameter.values().stream()
                .map(points -> bar(points, centre))
                .sorted(Comparator.comparingDouble((Bar bar) -> -bar.span()))
                .toList();
    }

    private static Bar bar(List<RobustnessRow> ends, RobustnessRow centre) {
        List<RobustnessRow> points = new ArrayList<>(ends);
        points.add(centre);
        RobustnessRow low = points.stream()
                .min(Comparator.comparingDouble(RobustnessRow::effect))
                .orElseThrow();
        RobustnessRow high = points.stream()
                .max(Comparator.comparingDouble(RobustnessRow::effect))
                .orElseThrow();
        return new Bar(ends.get(0).parameter(), low.effect(), low.value(), high.effect(), high.value());
    }

    /** Whether anything was tried. */
    public boolean hasBars() {
        return !bars.isEmpty() && Double.isFinite(central);
    }

    @Override
    public String name() {
        return "tornado";
    }

    @Override
    public String title() {
        double low = bars.stream().mapToDouble(Bar::low).min().orElse(central);
        double high = bars.stream().mapToDouble(Bar::high).max().orElse(central);
        boolean holds = low > 0 || high < 0;
        return sentences.marked(wording.say(
                holds ? "tornado.holds" : "tornado.turns",
                sentences.outcome(outcome),
                figure(low),
                numbers.unit(figure(high), quantity()),
                inputs.quoted(bars.get(0).parameter())));
    }

    private Quantity quantity() {
        return sentences.quantity(outcome);
    }

    private String figure(double effect) {
        return numbers.figure(effect * quantity().factor());
    }

    @Override
    public String subtitle() {
        return wording.say("tornado.subtitle", sentences.counterfactual(), numbers.unit(figure(central), quantity()));
    }

    @Override
    public List<String> notes() {
        return List.of(wording.say("tornado.note"), wording.say("tornado.source"));
    }

    @Override
    public String alternative() {
        return wording.say("tornado.alternative", title());
    }

    @Override
    public DataTable table() {
        List<List<String>> rows = new ArrayList<>();
        for (Bar bar : bars) {
            rows.add(List.of(
                    inputs.row(bar.parameter()),
                    figure(bar.low()),
                    at(bar.atLow()),
                    figure(bar.high()),
                    at(bar.atHigh()),
                    inputs.path(bar.parameter())));
        }
        return new DataTable(
                wording.say("tornado.table", sentences.row(outcome), quantity().name()),
                List.of(
                        wording.say("sweep.input"),
                        wording.say("sweep.least"),
                        wording.say("tornado.at"),
                        wording.say("sweep.most"),
                        wording.say("tornado.at"),
                        wording.say("input.path")),
                rows);
    }

    private String at(double value) {
        return Double.isNaN(value) ? wording.say("tornado.central") : numbers.figure(value);
    }

    @Override
    public double aspect(Layout layout) {
        List<String> names =
                bars.stream().map(bar -> inputs.row(bar.parameter())).toList();
        return IntervalRows.roomyHeight(names, layout) / layout.width();
    }

    @Override
    public List<Panel> panels(Layout layout, HouseStyle style) {
        double factor = quantity().factor();
        List<IntervalRows.Row> rows = bars.stream()
                .map(bar -> IntervalRows.Row.between(
                        inputs.row(bar.parameter()),
                        Palette.COUNTERFACTUAL,
                        bar.low() * factor,
                        bar.high() * factor,
                        wording.say("range", figure(bar.low()), figure(bar.high()))))
                .toList();
        XYPlot plot = IntervalRows.plot(rows, 0, numbers, layout, style);
        plot.addDomainMarker(new ValueMarker(central * factor, Palette.INK, Timeline.ZERO_LINE));
        return List.of(new Panel(
                wording.say("tornado.panel", sentences.row(outcome), quantity().name()), plot, 1));
    }
}
