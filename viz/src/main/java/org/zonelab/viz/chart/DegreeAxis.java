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

/** Degrees of longitude or latitude, every ten. */
final class DegreeAxis extends NumberAxis {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final int STEP = 10;

    private final String suffix;

    /** @param suffix follows the figure, e.g. {@code °E} */
    DegreeAxis(double first, double last, String suffix) {
        this.suffix = suffix;
        setAutoRange(false);
        setRange(first, last);
    }

    @Override
    @SuppressWarnings("rawtypes") // the signature of JFreeChart
    public List refreshTicks(Graphics2D graphics, AxisState state, Rectangle2D area, RectangleEdge edge) {
        boolean horizontal = RectangleEdge.isTopOrBottom(edge);
        List<NumberTick> ticks = new ArrayList<>();
        for (int degree = (int) Math.ceil(getRange().getLowerBound() / STEP) * STEP;
                degree <= getRange().getUpperBound();
                degree += STEP) {
            ticks.add(new NumberTick(
                    degree,
                    degree + suffix,
                    horizontal ? TextAnchor.TOP_CENTER : TextAnchor.CENTER_RIGHT,
                    TextAnchor.CENTER,
                    0.0));
        }
        return ticks;
    }
}
