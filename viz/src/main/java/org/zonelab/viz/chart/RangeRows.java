package org.zonelab.viz.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.io.Serial;
import java.util.List;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;

/** Parts of ranges as rows: a pale track for the whole range, a bar for the part, name and figures beside them. */
public final class RangeRows extends PixelAnnotation {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final double THINNEST = 3;

    private final transient List<Row> rows;
    private final transient RowText text;

    /**
     * One range.
     *
     * @param from where the part begins, share of the range
     * @param to where it ends
     * @param figures both as text
     */
    public record Row(String label, double from, double to, String figures) {}

    private RangeRows(List<Row> rows, Layout layout, HouseStyle style) {
        this.rows = List.copyOf(rows);
        this.text = new RowText(layout, style);
    }

    /** A plot that shows rows from top to bottom, every range as wide as the plot. */
    public static XYPlot plot(List<Row> rows, Layout layout, HouseStyle style) {
        NumberAxis shares = new NumberAxis();
        shares.setRange(0, 1);
        shares.setVisible(false);
        NumberAxis order = new NumberAxis();
        order.setRange(0, Math.max(1, rows.size()));
        order.setInverted(true);
        order.setVisible(false);
        XYPlot plot = style.plot(shares, order, layout, RowText.left(layout));
        plot.setInsets(new RectangleInsets(0, 0, 0, RowText.right(layout)));
        plot.setRangeGridlinesVisible(false);
        plot.addAnnotation(new RangeRows(rows, layout, style));
        return plot;
    }

    @Override
    void paint(Graphics2D graphics, Scale scale) {
        double step = scale.area().getHeight() / Math.max(1, rows.size());
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            double top = scale.area().getMinY() + i * step;
            bar(graphics, scale, row, top + text.middle(step), text.thickness(step));
            text.write(graphics, scale, row.label(), row.figures(), top, step);
        }
    }

    private static void bar(Graphics2D graphics, Scale scale, Row row, double middle, double thickness) {
        double left = scale.x(0);
        graphics.setPaint(Palette.GRID);
        graphics.fill(new Rectangle2D.Double(left, middle - thickness / 2, scale.x(1) - left, thickness));
        double from = scale.x(row.from());
        graphics.setPaint(Palette.LOSS);
        graphics.fill(new Rectangle2D.Double(
                from, middle - thickness / 2, Math.max(THINNEST, scale.x(row.to()) - from), thickness));
    }
}
