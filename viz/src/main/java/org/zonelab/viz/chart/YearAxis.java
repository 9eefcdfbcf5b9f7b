package org.zonelab.viz.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.io.Serial;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

/**
 * Calendar years; a year's figure stands at its whole number, a quarter's at an eighth or three eighths of a year beside
 * it.
 */
final class YearAxis extends NumberAxis {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final double LEAST_PIXELS = 44;

    private final int first;
    private final int last;

    YearAxis(int first, int last) {
        this.first = first;
        this.last = last;
        setAutoRange(false);
        setRange(first - 0.5, Math.max(first, last) + 0.5);
    }

    /** Where a quarter of 0 to 3 stands. */
    static double position(int year, int quarter) {
        return year + (quarter - 1.5) / 4;
    }

    @Override
    @SuppressWarnings("rawtypes") // the signature of JFreeChart
    public List refreshTicks(Graphics2D graphics, AxisState state, Rectangle2D area, RectangleEdge edge) {
        double pixelsPerYear = area.getWidth() / getRange().getLength();
        int step = Math.max(1, (int) Math.ceil(LEAST_PIXELS / pixelsPerYear));
        List<NumberTick> ticks = new ArrayList<>();
        for (int year = first; year <= last; year += step) {
            ticks.add(new NumberTick(year, String.valueOf(year), TextAnchor.TOP_CENTER, TextAnchor.CENTER, 0.0));
        }
        return ticks;
    }
}
