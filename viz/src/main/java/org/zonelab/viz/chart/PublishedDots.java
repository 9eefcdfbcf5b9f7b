package org.zonelab.viz.chart;

import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.io.Serial;
import java.util.List;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** Published figures as dots above the lines of a plot. */
record PublishedDots(String name, List<Dot> dots) {
    private static final double DIAMETER = 8;

    /** A figure in the unit of the plot. */
    record Dot(int year, double value) {}

    PublishedDots {
        dots = dots.stream().filter(dot -> Double.isFinite(dot.value())).toList();
    }

    /** Adds the dots as a data set of their own. */
    void draw(XYPlot plot) {
        XYSeries series = new XYSeries(name);
        dots.forEach(dot -> series.add(dot.year(), dot.value()));
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(false, true);
        renderer.setSeriesPaint(0, Palette.INK);
        renderer.setSeriesShape(0, new Ellipse2D.Double(-DIAMETER / 2, -DIAMETER / 2, DIAMETER, DIAMETER));
        int index = plot.getDatasetCount();
        plot.setDataset(index, new XYSeriesCollection(series));
        plot.setRenderer(index, renderer);
    }

    /** Writes the name beside the first dot, to its right. */
    void label(XYPlot plot, Font font) {
        if (!dots.isEmpty()) {
            plot.addAnnotation(new DotLabel(name, dots.get(0), font));
        }
    }

    /** A name to the right of a dot. */
    private static final class DotLabel extends PixelAnnotation {
        @Serial
        private static final long serialVersionUID = 1L;

        private final String name;
        private final transient Dot dot;
        private final Font font;

        DotLabel(String name, Dot dot, Font font) {
            this.name = name;
            this.dot = dot;
            this.font = font;
        }

        @Override
        void paint(Graphics2D graphics, Scale scale) {
            graphics.setFont(font);
            graphics.setPaint(Palette.INK);
            FontMetrics metrics = graphics.getFontMetrics();
            double baseline = scale.y(dot.value()) + (metrics.getAscent() - metrics.getDescent()) / 2.0;
            graphics.drawString(name, (float) (scale.x(dot.year()) + DIAMETER), (float) baseline);
        }
    }
}
