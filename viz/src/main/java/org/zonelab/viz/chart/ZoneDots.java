package org.zonelab.viz.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.io.Serial;
import java.util.ArrayList;
import java.util.List;

/**
 * Dots whose area shows a size, with labels placed one after the other where they hide neither a label nor a large dot;
 * a label that finds no place is left out.
 */
final class ZoneDots extends PixelAnnotation {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final BasicStroke OUTLINE = new BasicStroke(1f);
    private static final BasicStroke LEADER = new BasicStroke(0.7f);
    private static final Color VEIL = new Color(255, 255, 255, 190);
    private static final double[][] DIRECTIONS = {
        {1, 0}, {-1, 0}, {0.8, -0.8}, {0.8, 0.8}, {-0.8, -0.8}, {-0.8, 0.8}, {0, -1}, {0, 1}
    };
    private static final double[][] SHIFTS = {
        {0, 0}, {0, -1}, {0, 1}, {-0.6, 0}, {0.6, 0}, {-0.6, -1}, {0.6, -1}, {-0.6, 1}, {0.6, 1}
    };
    private static final double[] REACHES = {5, 14, 30, 52, 80, 110};

    private final transient List<Dot> dots;
    private final transient List<Name> names;

    /**
     * A zone.
     *
     * @param radius user units
     * @param fill filled where the sign is clear
     */
    record Dot(double longitude, double latitude, double radius, Color color, Fill fill) {}

    /** Filled dots carry a finding, hollow ones only a place. */
    enum Fill {
        FILLED,
        HOLLOW
    }

    /** A name to be placed beside its dot; with radius 0 it may lie on its point, if no dot does. */
    record Name(String text, double longitude, double latitude, double radius, Font font, Color color) {}

    /**
     * @param dots drawn in order, so large ones should come first
     * @param names placed in order, so the more important ones should come first
     */
    ZoneDots(List<Dot> dots, List<Name> names) {
        this.dots = List.copyOf(dots);
        this.names = List.copyOf(names);
    }

    @Override
    void paint(Graphics2D graphics, Scale scale) {
        List<Rectangle2D> taken = new ArrayList<>();
        for (Dot dot : dots) {
            Rectangle2D square = square(dot, scale);
            Ellipse2D circle = new Ellipse2D.Double();
            circle.setFrame(square);
            if (dot.fill() == Fill.FILLED) {
                graphics.setPaint(Palette.translucent(dot.color()));
                graphics.fill(circle);
                taken.add(shrunk(square));
            }
            graphics.setPaint(dot.color());
            graphics.setStroke(OUTLINE);
            graphics.draw(circle);
        }
        for (Name name : names) {
            place(graphics, scale, name, taken);
        }
    }

    private void place(Graphics2D graphics, Scale scale, Name name, List<Rectangle2D> taken) {
        double x = scale.x(name.longitude());
        double y = scale.y(name.latitude());
        double width = TextBlock.width(name.text(), name.font());
        double height = name.font().getSize2D() * 1.15;
        if (name.radius() == 0) {
            placeNear(graphics, scale, name, taken);
            return;
        }
        for (double reach : REACHES) {
            for (double[] direction : DIRECTIONS) {
                double anchorX = x + direction[0] * (name.radius() + reach);
                double anchorY = y + direction[1] * (name.radius() + reach);
                double left = direction[0] > 0 ? anchorX : direction[0] < 0 ? anchorX - width : x - width / 2;
                Rectangle2D box = new Rectangle2D.Double(left, anchorY - height / 2, width, height);
                if (isFree(box, scale.area(), taken)) {
                    if (reach > REACHES[0]) {
                        graphics.setPaint(Palette.ZERO);
                        graphics.setStroke(LEADER);
                        graphics.draw(new Line2D.Double(x, y, anchorX, anchorY));
                    }
                    write(graphics, name, box);
                    taken.add(box);
                    return;
                }
            }
        }
    }

    /** Writes a name on its point or a little beside it, where it hides no dot at all. */
    private void placeNear(Graphics2D graphics, Scale scale, Name name, List<Rectangle2D> taken) {
        double width = TextBlock.width(name.text(), name.font());
        double height = name.font().getSize2D() * 1.15;
        for (double[] shift : SHIFTS) {
            Rectangle2D box = new Rectangle2D.Double(
                    scale.x(name.longitude()) + shift[0] * width - width / 2,
                    scale.y(name.latitude()) + shift[1] * height - height / 2,
                    width,
                    height);
            if (isFree(box, scale.area(), taken)
                    && dots.stream().noneMatch(dot -> box.intersects(square(dot, scale)))) {
                write(graphics, name, box);
                taken.add(box);
                return;
            }
        }
    }

    private static Rectangle2D square(Dot dot, Scale scale) {
        double radius = dot.radius();
        return new Rectangle2D.Double(
                scale.x(dot.longitude()) - radius, scale.y(dot.latitude()) - radius, 2 * radius, 2 * radius);
    }

    private static void write(Graphics2D graphics, Name name, Rectangle2D box) {
        if (name.radius() > 0) {
            graphics.setPaint(VEIL);
            graphics.fill(box);
        }
        graphics.setFont(name.font());
        graphics.setPaint(name.color());
        graphics.drawString(name.text(), (float) box.getX(), (float)
                (box.getMaxY() - name.font().getSize2D() * 0.28));
    }

    private static boolean isFree(Rectangle2D box, Rectangle2D area, List<Rectangle2D> taken) {
        return area.contains(box) && taken.stream().noneMatch(box::intersects);
    }

    /** The square within a circle, which a label must not touch. */
    private static Rectangle2D shrunk(Rectangle2D bounds) {
        double margin = bounds.getWidth() * 0.15;
        return new Rectangle2D.Double(
                bounds.getX() + margin,
                bounds.getY() + margin,
                bounds.getWidth() - 2 * margin,
                bounds.getHeight() - 2 * margin);
    }
}
