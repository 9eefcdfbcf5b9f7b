package org.zonelab.viz.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;
import org.zonelab.scenarios.result.BackcastCsv;
import org.zonelab.scenarios.result.BackcastRow;
import org.zonelab.viz.finding.NumberText;
import org.zonelab.viz.finding.Wording;

/** Past years simulated as lines, published figures as dots; one panel a series. */
public final class BackcastChart implements Chart {
    private static final double LEFT_WIDE = 64;
    private static final double LEFT_NARROW = 52;

    private final Map<String, List<BackcastRow>> series = new LinkedHashMap<>();
    private final List<BackcastRow> rows;
    private final Wording wording;
    private final NumberText numbers;

    public BackcastChart(List<BackcastRow> rows, Wording wording) {
        this.rows = List.copyOf(rows);
        this.wording = wording;
        this.numbers = new NumberText(wording);
        rows.forEach(row ->
                series.computeIfAbsent(row.series(), name -> new ArrayList<>()).add(row));
    }

    @Override
    public String name() {
        return "backcast";
    }

    @Override
    public String title() {
        List<String> parts = new ArrayList<>();
        BackcastCsv.meanErrors(rows)
                .forEach((name, error) -> parts.add(wording.say("backcast.part", nameOf(name), percent(error))));
        return wording.say("backcast.title", String.join(wording.say("backcast.join"), parts));
    }

    @Override
    public String subtitle() {
        return wording.say("backcast.subtitle");
    }

    @Override
    public List<String> notes() {
        return List.of(wording.say("backcast.drivers"), wording.say("backcast.definitions"));
    }

    @Override
    public String alternative() {
        return wording.say("backcast.alternative", title());
    }

    @Override
    public DataTable table() {
        List<List<String>> cells = new ArrayList<>();
        for (BackcastRow row : rows) {
            cells.add(List.of(
                    nameOf(row.series()),
                    wording.say("backcast.unit." + row.series()),
                    String.valueOf(row.year()),
                    figure(row.published()),
                    figure(row.simulated()),
                    percent(row.error())));
        }
        BackcastCsv.meanErrors(rows)
                .forEach((name, error) ->
                        cells.add(List.of(nameOf(name), "", wording.say("backcast.mean"), "", "", percent(error))));
        return new DataTable(
                wording.say("backcast.table"),
                List.of(
                        wording.say("backcast.series"),
                        wording.say("validation.unit"),
                        wording.say("backcast.year"),
                        wording.say("validation.published"),
                        wording.say("validation.simulated"),
                        wording.say("backcast.error")),
                cells);
    }

    private String nameOf(String name) {
        return wording.say("backcast.name." + name);
    }

    private String figure(double value) {
        return Double.isNaN(value) ? "" : numbers.figure(value);
    }

    private String percent(double share) {
        return Double.isNaN(share) ? "" : numbers.with(100 * share, 1) + wording.say("unit.percent.join") + "%";
    }

    @Override
    public double aspect(Layout layout) {
        return series.size() * (layout == Layout.WIDE ? 0.2 : 0.55);
    }

    @Override
    public List<Panel> panels(Layout layout, HouseStyle style) {
        List<Panel> panels = new ArrayList<>();
        series.forEach((name, years) -> panels.add(new Panel(
                wording.say("backcast.panel", nameOf(name), wording.say("backcast.unit." + name)),
                plot(years, layout, style),
                1)));
        return panels;
    }

    private XYPlot plot(List<BackcastRow> years, Layout layout, HouseStyle style) {
        NumberAxis values = new NumberAxis();
        values.setAutoRangeIncludesZero(true);
        values.setNumberFormatOverride(new AxisNumbers(numbers));
        values.setUpperMargin(0.12);
        int first = rows.stream().mapToInt(BackcastRow::year).min().orElse(0);
        int last = rows.stream().mapToInt(BackcastRow::year).max().orElse(0);
        XYPlot plot =
                style.plot(new YearAxis(first, last), values, layout, layout == Layout.WIDE ? LEFT_WIDE : LEFT_NARROW);
        RectangleInsets insets = plot.getInsets();
        double room = TextBlock.width(wording.say("validation.simulated"), style.strong(layout.fontSize()));
        plot.setInsets(new RectangleInsets(insets.getTop(), 0, insets.getBottom(), room + layout.fontSize()));
        Band simulated = new Band(
                wording.say("validation.simulated"),
                Palette.POLICY,
                Band.Stroke.POLICY,
                years.stream()
                        .map(row -> new Band.Point(row.year(), row.simulated(), Double.NaN, Double.NaN))
                        .toList());
        Band.draw(plot, List.of(simulated));
        new PublishedDots(
                        wording.say("validation.published"),
                        years.stream()
                                .map(row -> new PublishedDots.Dot(row.year(), row.published()))
                                .toList())
                .draw(plot);
        Timeline.label(plot, List.of(simulated), layout, style);
        return plot;
    }
}
