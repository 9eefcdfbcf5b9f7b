package org.zonelab.viz.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.List;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/** A line with its interval around it. */
record Band(String name, Color color, Stroke stroke, List<Point> points) {
    /** How heavy the line is; the counterfactual is wide so that it can be seen below the policy. */
    enum Stroke {
        POLICY(2.2f),
        COUNTERFACTUAL(5f);

        private final float width;

        Stroke(float width) {
            this.width = width;
        }

        private BasicStroke pen() {
            return new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
        }
    }

    /** One value; without an interval, low and high are NaN. */
    record Point(double x, double value, double low, double high) {}

    Band {
        points = points.stream().filter(p -> Double.isFinite(p.value())).toList();
    }

    /** The last value drawn, NaN where there is none. */
    double lastValue() {
        return points.isEmpty() ? Double.NaN : points.get(points.size() - 1).value();
    }

    /** Adds lines with bands to a plot, the first at the bottom. */
    static void draw(XYPlot plot, List<Band> bands) {
        for (int i = 0; i < bands.size(); i++) {
            Band band = bands.get(i);
            YIntervalSeries series = new YIntervalSeries(band.name());
            for (Point point : band.points()) {
                boolean interval = Double.isFinite(point.low()) && Double.isFinite(point.high());
                series.add(
                        point.x(),
                        point.value(),
                        interval ? point.low() : point.value(),
                        interval ? point.high() : point.value());
            }
            YIntervalSeriesCollection data = new YIntervalSeriesCollection();
            data.addSeries(series);
            DeviationRenderer renderer = new DeviationRenderer(true, false);
            renderer.setSeriesPaint(0, band.color());
            renderer.setSeriesFillPaint(0, band.color());
            renderer.setAlpha(0.18f);
            renderer.setSeriesStroke(0, band.stroke().pen());
            plot.setDataset(i, data);
            plot.setRenderer(i, renderer);
        }
        plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
    }
}
