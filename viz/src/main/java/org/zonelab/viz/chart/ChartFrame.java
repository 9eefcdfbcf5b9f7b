package org.zonelab.viz.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.ui.RectangleInsets;

/**
 * A chart laid out on paper: finding, what is drawn, panels, notes. A report that prints finding and notes itself takes
 * the panels alone.
 */
public final class ChartFrame {
    private static final double MARGIN = 20;
    private static final double HEADING_GAP = 6;
    private static final double PANEL_GAP = 14;

    private final Chart chart;
    private final Layout layout;
    private final HouseStyle style;
    private final Content content;
    private final List<TextBlock> head = new ArrayList<>();
    private final List<TextBlock> foot = new ArrayList<>();

    /** How much of a chart is drawn. */
    public enum Content {
        /** Title, panels and notes: a file that stands alone. */
        WHOLE,
        /** Panels only. */
        PANELS
    }

    public ChartFrame(Chart chart, Layout layout, HouseStyle style, Content content) {
        this.chart = chart;
        this.layout = layout;
        this.style = style;
        this.content = content;
        if (content == Content.WHOLE) {
            double width = layout.width() - 2 * MARGIN;
            float size = layout.fontSize();
            head.add(TextBlock.of(chart.title(), style.strong(size * 1.5f), Palette.INK, width));
            head.add(TextBlock.of(chart.subtitle(), style.text(size), Palette.QUIET, width));
            for (String note : chart.notes()) {
                foot.add(TextBlock.of(note, style.text(size * 0.86f), Palette.QUIET, width));
            }
        }
    }

    public int width() {
        return layout.width();
    }

    /** Height that title, panels and notes need, user units. */
    public int height() {
        double height = panelsHeight();
        if (content == Content.WHOLE) {
            height += 2 * MARGIN + heightOf(head) + heightOf(foot) - (foot.size() - 1) * HEADING_GAP;
        }
        return (int) Math.ceil(height);
    }

    /** Draws everything onto paper of {@link #width()} by {@link #height()}. */
    public void draw(Graphics2D graphics) {
        style.prepare(graphics);
        graphics.setPaint(Palette.PAPER);
        graphics.fill(new Rectangle2D.Double(0, 0, width(), height()));
        double left = content == Content.WHOLE ? MARGIN : 0;
        double top = left;
        for (TextBlock block : head) {
            top = block.draw(graphics, left, top) + HEADING_GAP;
        }
        double width = width() - 2 * left;
        double shares = 0;
        List<Panel> panels = chart.panels(layout, style);
        for (Panel panel : panels) {
            shares += panel.share();
        }
        double panelsHeight = panelsHeight();
        for (Panel panel : panels) {
            double height = panelsHeight * panel.share() / shares;
            draw(panel, graphics, new Rectangle2D.Double(left, top, width, height));
            top += height;
        }
        top += HEADING_GAP;
        for (TextBlock block : foot) {
            top = block.draw(graphics, left, top);
        }
    }

    private void draw(Panel panel, Graphics2D graphics, Rectangle2D area) {
        TextBlock heading =
                TextBlock.of(panel.heading(), style.strong(layout.fontSize()), Palette.INK, area.getWidth());
        double top = heading.draw(graphics, area.getX(), area.getY()) + HEADING_GAP;
        JFreeChart bare = new JFreeChart(null, style.text(layout.fontSize()), panel.plot(), false);
        bare.setBackgroundPaint(null);
        bare.setPadding(new RectangleInsets(0, 0, 0, 0));
        bare.draw(
                graphics, new Rectangle2D.Double(area.getX(), top, area.getWidth(), area.getMaxY() - top - PANEL_GAP));
    }

    private double panelsHeight() {
        return (width() - (content == Content.WHOLE ? 2 * MARGIN : 0)) * chart.aspect(layout);
    }

    private static double heightOf(List<TextBlock> blocks) {
        double height = 0;
        for (TextBlock block : blocks) {
            height += block.height() + HEADING_GAP;
        }
        return height;
    }
}
