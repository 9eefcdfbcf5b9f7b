package org.zonelab.viz.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.io.Serial;
import java.util.List;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.XYPlot;
import org.zonelab.viz.finding.NumberText;

/** Settings as dots between two measures: filled with their intervals as confirmed, hollow as searched. */
public final class FrontDots extends PixelAnnotation {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final BasicStroke THIN = new BasicStroke(1f);
    private static final double RADIUS = 4.5;
    private static final double LEFT = 64;

    private final transient List<Dot> dots;
    private final Layout layout;
    private final transient HouseStyle style;

    /**
     * One setting.
     *
     * @param name written beside it; empty for none
     * @param x as confirmed
     * @param y as confirmed
     * @param reach of the interval around y on either side
     * @param searchedX as the search saw it
     * @param searchedY likewise
     */
    public record Dot(String name, double x, double y, double reach, double searchedX, double searchedY) {}

    private FrontDots(List<Dot> dots, Layout layout, HouseStyle style) {
        this.dots = List.copyOf(dots);
        this.layout = layout;
        this.style = style;
    }

    /** A plot that holds all dots, their intervals and zero. */
    public static XYPlot plot(List<Dot> dots, NumberText numbers, Layout layout, HouseStyle style) {
        double[] x = {0, 0};
        double[] y = {0, 0};
        for (Dot dot : dots) {
            double reach = Double.isFinite(dot.reach()) ? dot.reach() : 0;
            widen(x, dot.x(), dot.searchedX());
            widen(y, dot.y() - reach, dot.y() + reach, dot.searchedY());
        }
        XYPlot plot = style.plot(axis(x, numbers), axis(y, numbers), layout, LEFT);
        plot.setDomainGridlinesVisible(true);
        plot.addAnnotation(new FrontDots(dots, layout, style));
        return plot;
    }

    private static void widen(double[] range, double... values) {
        for (double value : values) {
            range[0] = Math.min(range[0], value);
            range[1] = Math.max(range[1], value);
        }
    }

    private static NumberAxis axis(double[] range, NumberText numbers) {
        NumberAxis axis = new NumberAxis();
        axis.setNumberFormatOverride(new AxisNumbers(numbers));
        double length = range[1] > range[0] ? range[1] - range[0] : 1;
        axis.setRange(range[0] < 0 ? range[0] - 0.04 * length : 0, range[0] + 1.06 * length);
        axis.setTickUnit(new NumberTickUnit(IntervalRows.step(axis.getRange().getLength())));
        return axis;
    }

    @Override
    void paint(Graphics2D graphics, Scale scale) {
        graphics.setStroke(THIN);
        for (Dot dot : dots) {
            graphics.setPaint(Palette.COUNTERFACTUAL);
            double fromX = scale.x(dot.searchedX());
            double fromY = scale.y(dot.searchedY());
            graphics.draw(new Line2D.Double(fromX, fromY, scale.x(dot.x()), scale.y(dot.y())));
            graphics.draw(circle(fromX, fromY));
        }
        for (Dot dot : dots) {
            double x = scale.x(dot.x());
            graphics.setPaint(Palette.POLICY);
            if (Double.isFinite(dot.reach())) {
                graphics.draw(new Line2D.Double(x, scale.y(dot.y() - dot.reach()), x, scale.y(dot.y() + dot.reach())));
            }
            graphics.fill(circle(x, scale.y(dot.y())));
        }
        graphics.setFont(style.text(layout.fontSize()));
        graphics.setPaint(Palette.INK);
        for (Dot dot : dots) {
            double width = TextBlock.width(dot.name(), style.text(layout.fontSize()));
            double x = scale.x(dot.x()) + 2 * RADIUS;
            double left = x + width > scale.area().getMaxX() ? scale.x(dot.x()) - 2 * RADIUS - width : x;
            graphics.drawString(dot.name(), (float) left, (float) (scale.y(dot.y()) - RADIUS));
        }
    }

    private static Ellipse2D circle(double x, double y) {
        return new Ellipse2D.Double(x - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS);
    }
}
