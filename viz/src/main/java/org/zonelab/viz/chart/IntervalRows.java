package org.zonelab.viz.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.io.Serial;
import java.util.List;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;
import org.zonelab.viz.finding.NumberText;

/**
 * Rows of bars with their intervals, name to the left and figures to the right; on a narrow page both stand above the
 * bar.
 */
public final class IntervalRows extends PixelAnnotation {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final BasicStroke WHISKER = new BasicStroke(1.4f);
    private static final double MOST_STEPS = 6;

    private final transient List<Row> rows;
    private final transient RowText text;

    /**
     * One bar.
     *
     * @param from where the bar begins
     * @param value where it ends
     * @param low NaN where there is no interval
     * @param figures value and interval as text
     */
    public record Row(String label, Color color, double from, double value, double low, double high, String figures) {
        /** A bar that begins at zero. */
        public Row(String label, Color color, double value, double low, double high, String figures) {
            this(label, color, 0, value, low, high, figures);
        }

        /** A bar between two values, without an interval. */
        public static Row between(String label, Color color, double from, double to, String figures) {
            return new Row(label, color, from, to, Double.NaN, Double.NaN, figures);
        }

        boolean hasInterval() {
            return Double.isFinite(low) && Double.isFinite(high);
        }
    }

    private IntervalRows(List<Row> rows, Layout layout, HouseStyle style) {
        this.rows = List.copyOf(rows);
        this.text = new RowText(layout, style);
    }

    /**
     * Height of a panel with so many rows, for the axis, the heading and the rows, user units.
     */
    public static double height(int rows, Layout layout) {
        return 68 + Math.max(1, rows) * RowText.height(layout);
    }

    /** Height of a panel whose names are words that may take some lines. */
    public static double roomyHeight(List<String> names, Layout layout) {
        return 68 + Math.max(1, names.size()) * RowText.roomyHeight(names, layout);
    }

    /**
     * A plot that shows rows from top to bottom, zero included.
     *
     * @param atLeast where the axis ends unless a row goes further; 0 for as far as the rows go
     */
    public static XYPlot plot(List<Row> rows, double atLeast, NumberText numbers, Layout layout, HouseStyle style) {
        double least = 0;
        double most = atLeast;
        for (Row row : rows) {
            for (double end : new double[] {row.from(), row.value(), row.low(), row.high()}) {
                if (Double.isFinite(end)) {
                    least = Math.min(least, end);
                    most = Math.max(most, end);
                }
            }
        }
        NumberAxis values = new NumberAxis();
        values.setNumberFormatOverride(new AxisNumbers(numbers));
        double room = (most - least) * 0.03;
        values.setRange(least < 0 ? least - room : 0, most > least ? most + room : 1);
        values.setTickUnit(new NumberTickUnit(step(values.getRange().getLength())));
        NumberAxis order = new NumberAxis();
        order.setRange(0, Math.max(1, rows.size()));
        order.setInverted(true);
        order.setVisible(false);
        XYPlot plot = style.plot(values, order, layout, RowText.left(layout));
        plot.setInsets(new RectangleInsets(0, 0, 0, RowText.right(layout)));
        plot.setRangeGridlinesVisible(false);
        plot.setDomainGridlinesVisible(true);
        plot.addAnnotation(new IntervalRows(rows, layout, style));
        return plot;
    }

    /** The round step that leaves at most six figures below the axis. */
    static double step(double length) {
        double power = StrictMath.pow(10, Math.floor(StrictMath.log10(length / MOST_STEPS)));
        double least = length / MOST_STEPS / power;
        return (least <= 1 ? 1 : least <= 2 ? 2 : least <= 5 ? 5 : 10) * power;
    }

    @Override
    void paint(Graphics2D graphics, Scale scale) {
        double step = scale.area().getHeight() / Math.max(1, rows.size());
        graphics.setPaint(Palette.ZERO);
        graphics.setStroke(Timeline.ZERO_LINE);
        double zero = scale.x(0);
        graphics.draw(new Line2D.Double(
                zero, scale.area().getMinY(), zero, scale.area().getMaxY()));
        for (int i = 0; i < rows.size(); i++) {
            double top = scale.area().getMinY() + i * step;
            bar(graphics, scale, rows.get(i), top + text.middle(step), text.thickness(step));
            text.write(graphics, scale, rows.get(i).label(), rows.get(i).figures(), top, step);
        }
    }

    private void bar(Graphics2D graphics, Scale scale, Row row, double middle, double thickness) {
        if (!Double.isFinite(row.value())) {
            return;
        }
        double begin = scale.x(row.from());
        double end = scale.x(row.value());
        graphics.setPaint(row.hasInterval() ? Palette.solidBand(row.color()) : row.color());
        graphics.fill(
                new Rectangle2D.Double(Math.min(begin, end), middle - thickness / 2, Math.abs(end - begin), thickness));
        graphics.setPaint(row.color());
        graphics.fill(new Rectangle2D.Double(end - 1.5, middle - thickness / 2, 3, thickness));
        if (row.hasInterval()) {
            double low = scale.x(row.low());
            double high = scale.x(row.high());
            graphics.setStroke(WHISKER);
            graphics.draw(new Line2D.Double(low, middle, high, middle));
            for (double tip : new double[] {low, high}) {
                graphics.draw(new Line2D.Double(tip, middle - thickness / 4, tip, middle + thickness / 4));
            }
        }
    }
}
