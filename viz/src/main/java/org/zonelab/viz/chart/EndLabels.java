package org.zonelab.viz.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.io.Serial;
import java.util.Comparator;
import java.util.List;

/** Names of lines at their right ends, moved apart where the lines meet. */
final class EndLabels extends PixelAnnotation {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final double GAP = 8;

    private final transient List<Label> labels;
    private final Font font;

    /** A line's name at its last point. */
    record Label(String text, Color color, double x, double y) {}

    EndLabels(List<Label> labels, Font font) {
        this.labels = labels.stream()
                .filter(label -> !Double.isNaN(label.y()))
                .sorted(Comparator.comparingDouble(Label::y).reversed())
                .toList();
        this.font = font;
    }

    @Override
    void paint(Graphics2D graphics, Scale scale) {
        graphics.setFont(font);
        FontMetrics metrics = graphics.getFontMetrics();
        double height = font.getSize2D() * 1.25;
        double[] middle = new double[labels.size()];
        for (int i = 0; i < middle.length; i++) {
            middle[i] = scale.y(labels.get(i).y());
        }
        spread(middle, height);
        double lowest = scale.area().getMaxY() - height / 2;
        double excess = middle.length == 0 ? 0 : Math.max(0, middle[middle.length - 1] - lowest);
        for (int i = 0; i < middle.length; i++) {
            Label label = labels.get(i);
            double left = scale.x(label.x()) + GAP;
            graphics.setPaint(Palette.PAPER);
            graphics.fill(new Rectangle2D.Double(
                    left, middle[i] - excess - height / 2, TextBlock.width(label.text(), font), height));
            graphics.setPaint(label.color());
            double baseline = middle[i] - excess + (metrics.getAscent() - metrics.getDescent()) / 2.0;
            graphics.drawString(label.text(), (float) left, (float) baseline);
        }
    }

    /** Moves ascending positions apart to a least distance, each group staying around its mean. */
    static void spread(double[] positions, double distance) {
        for (int pass = 0; pass < positions.length; pass++) {
            for (int i = 1; i < positions.length; i++) {
                double overlap = distance - (positions[i] - positions[i - 1]);
                if (overlap > 0) {
                    positions[i - 1] -= overlap / 2;
                    positions[i] += overlap / 2;
                }
            }
        }
    }
}
