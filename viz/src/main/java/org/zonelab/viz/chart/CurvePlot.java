package org.zonelab.viz.chart;

import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.util.List;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.zonelab.viz.finding.NumberText;

/**
 * Something by the value of something else: dots where it was simulated, straight lines and intervals between them.
 *
 * @param points ascending in x
 * @param line name of the line
 * @param level value that matters, marked by a line across and always in view
 * @param nothing said where there are no points
 */
public record CurvePlot(List<Point> points, Color color, String line, double level, String nothing) {
    private static final double DOT = 7;
    private static final double LEFT_WIDE = 64;
    private static final double LEFT_NARROW = 52;
    private static final double FLAT = 1e-9;

    /** One value; without an interval, low and high are NaN. */
    public record Point(double x, double value, double low, double high) {}

    public CurvePlot {
        points = List.copyOf(points);
    }

    /** The plot over a domain axis. */
    public XYPlot on(NumberAxis domain, NumberText numbers, Layout layout, HouseStyle style) {
        NumberAxis values = new NumberAxis();
        values.setAutoRangeIncludesZero(true);
        values.setNumberFormatOverride(new AxisNumbers(numbers));
        values.setUpperMargin(0.1);
        values.setLowerMargin(0.1);
        XYPlot plot = style.plot(domain, values, layout, layout == Layout.WIDE ? LEFT_WIDE : LEFT_NARROW);
        RectangleInsets insets = plot.getInsets();
        plot.setInsets(new RectangleInsets(insets.getTop(), 0, insets.getBottom(), layout.fontSize()));
        plot.addRangeMarker(new ValueMarker(level, Palette.ZERO, Timeline.ZERO_LINE));
        Band.draw(plot, List.of(interval(), means()));
        addDots(plot);
        double top = values.getRange().getUpperBound();
        if (top < level) {
            values.setRange(Math.min(0, values.getRange().getLowerBound()), level * 1.1);
        } else if (!(values.getRange().getLength() > FLAT)) {
            values.setRange(-1, 1);
        }
        if (points.isEmpty()) {
            plot.setNoDataMessage(nothing);
            plot.setNoDataMessageFont(style.text(layout.fontSize()));
            plot.setNoDataMessagePaint(Palette.QUIET);
        }
        return plot;
    }

    /** The range where there is one, so that a missing range does not look like none at all. */
    private Band interval() {
        return new Band(
                line,
                color,
                Band.Stroke.POLICY,
                points.stream()
                        .filter(point -> Double.isFinite(point.low()) && Double.isFinite(point.high()))
                        .map(point -> new Band.Point(point.x(), point.value(), point.low(), point.high()))
                        .toList());
    }

    private Band means() {
        return new Band(
                line,
                color,
                Band.Stroke.POLICY,
                points.stream()
                        .map(point -> new Band.Point(point.x(), point.value(), Double.NaN, Double.NaN))
                        .toList());
    }

    private void addDots(XYPlot plot) {
        XYSeries dots = new XYSeries("dots");
        points.forEach(point -> dots.add(point.x(), point.value()));
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(false, true);
        renderer.setSeriesPaint(0, color);
        renderer.setSeriesShape(0, new Ellipse2D.Double(-DOT / 2, -DOT / 2, DOT, DOT));
        plot.setDataset(2, new XYSeriesCollection(dots));
        plot.setRenderer(2, renderer);
    }
}
