package org.zonelab.viz.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Text broken into lines of a given width; Chinese breaks between characters but never before closing punctuation. */
record TextBlock(List<String> lines, Font font, Color color) {
    private static final FontRenderContext SMOOTH = new FontRenderContext(null, true, true);
    private static final double LEADING = 1.32;

    static TextBlock of(String text, Font font, Color color, double width) {
        List<String> lines = new ArrayList<>();
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(text);
        int lineStart = 0;
        int fits = 0;
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            if (width(text.substring(lineStart, end).stripTrailing(), font) > width && fits > lineStart) {
                lines.add(text.substring(lineStart, fits).strip());
                lineStart = fits;
            }
            fits = end;
        }
        if (lineStart < text.length()) {
            lines.add(text.substring(lineStart).strip());
        }
        return new TextBlock(List.copyOf(lines), font, color);
    }

    static double width(String text, Font font) {
        return font.getStringBounds(text, SMOOTH).getWidth();
    }

    double height() {
        return lines.size() * font.getSize2D() * LEADING;
    }

    /** Draws the lines with the top of the first at {@code top}; returns the bottom of the last. */
    double draw(Graphics2D graphics, double left, double top) {
        graphics.setFont(font);
        graphics.setPaint(color);
        double step = font.getSize2D() * LEADING;
        for (int i = 0; i < lines.size(); i++) {
            graphics.drawString(lines.get(i), (float) left, (float) (top + i * step + font.getSize2D()));
        }
        return top + height();
    }
}
