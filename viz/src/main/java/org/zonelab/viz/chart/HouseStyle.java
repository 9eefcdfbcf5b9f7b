package org.zonelab.viz.chart;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleInsets;

/** The look that all charts share: one font, thin grid, quiet axes, no frames. */
public final class HouseStyle {
    /** File with the font, beside this class; also used by the report. */
    public static final String FONT_FILE = "NotoSansSC-subset.ttf";

    private static final BasicStroke HAIRLINE = new BasicStroke(0.8f);

    private final Font font;

    private HouseStyle(Font font) {
        this.font = font;
    }

    /** The style with the bundled font, which holds Latin, Greek and common Chinese characters. */
    public static HouseStyle bundled() {
        try (InputStream file = HouseStyle.class.getResourceAsStream(FONT_FILE)) {
            if (file == null) {
                throw new IllegalStateException(FONT_FILE + " is missing from the program");
            }
            return new HouseStyle(Font.createFont(Font.TRUETYPE_FONT, file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException(FONT_FILE + " is no font", e);
        }
    }

    /** Ordinary text at a size in user units. */
    public Font text(float size) {
        return font.deriveFont(size);
    }

    /** Titles and headings. */
    public Font strong(float size) {
        return font.deriveFont(Font.BOLD, size);
    }

    /** Smooth lines and text, the same spacing in PNG and SVG. */
    public void prepare(Graphics2D graphics) {
        graphics.addRenderingHints(Map.of(
                RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON,
                RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON,
                RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON,
                RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE));
    }

    /**
     * Axes in the house style, with a fixed margin to the left so that panels above each other line up.
     *
     * @param left width of the space for the labels of the range axis, user units
     */
    public XYPlot plot(ValueAxis domain, ValueAxis range, Layout layout, double left) {
        axis(domain, layout);
        axis(range, layout);
        XYPlot plot = new XYPlot();
        plot.setDomainAxis(domain);
        plot.setRangeAxis(range);
        plot.setRenderer(new XYLineAndShapeRenderer()); // without one JFreeChart draws no grid
        plot.setBackgroundPaint(Palette.PAPER);
        plot.setOutlineVisible(false);
        // room for the upper half of a figure at the very top
        plot.setInsets(new RectangleInsets(layout.fontSize() * 0.6, 0, 0, 0));
        plot.setAxisOffset(new RectangleInsets(0, 0, 0, 0));
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinePaint(Palette.GRID);
        plot.setRangeGridlineStroke(HAIRLINE);
        plot.setDomainGridlinePaint(Palette.GRID);
        plot.setDomainGridlineStroke(HAIRLINE);
        AxisSpace space = new AxisSpace();
        space.setLeft(left);
        plot.setFixedRangeAxisSpace(space);
        return plot;
    }

    private void axis(ValueAxis axis, Layout layout) {
        axis.setTickLabelFont(text(layout.fontSize()));
        axis.setTickLabelPaint(Palette.QUIET);
        axis.setAxisLineVisible(false);
        axis.setTickMarksVisible(false);
    }
}
