package org.zonelab.viz.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.zonelab.viz.finding.ZonePlace;

/** Names and figures of rows of marks: beside the marks on a wide page, above them on a narrow one. */
record RowText(Layout layout, HouseStyle style) {
    private static final double LABEL_COLUMN = 290;
    private static final double FIGURE_COLUMN = 190;
    private static final double GAP = 10;
    private static final double NARROW_MARGIN = 6;
    private static final double LEADING = 1.2;

    /** Room to the left of the marks. */
    static double left(Layout layout) {
        return layout == Layout.WIDE ? LABEL_COLUMN : NARROW_MARGIN;
    }

    /** Room to the right of the marks. */
    static double right(Layout layout) {
        return layout == Layout.WIDE ? FIGURE_COLUMN : NARROW_MARGIN;
    }

    /** What one more line of a name adds to a row. */
    private static final double WIDE_LINE = 13;

    private static final double NARROW_LINE = 16;

    /** Most lines that the longest names take. */
    private static final int MOST_LINES = 4;

    /** Width of a Latin letter, on average, as a share of the size of the font; a Chinese character takes all of it. */
    private static final double LETTER = 0.52;

    private static final int FIRST_WIDE_CHARACTER = 0x2E80;

    private static final double PLAIN_WIDE = 25;
    private static final double PLAIN_NARROW = 42;

    /** Height of a row whose name takes one line, user units. */
    static double height(Layout layout) {
        return layout == Layout.WIDE ? PLAIN_WIDE : PLAIN_NARROW;
    }

    /** Height of a row that has room for the longest of some names, at least for two lines. */
    static double roomyHeight(List<String> names, Layout layout) {
        int lines = 2;
        for (String name : names) {
            double width = layout.fontSize()
                    * name.codePoints()
                            .mapToDouble(each -> each >= FIRST_WIDE_CHARACTER ? 1 : LETTER)
                            .sum();
            double beside = layout == Layout.WIDE ? 0 : FIGURE_COLUMN;
            lines = Math.max(lines, (int) Math.ceil((width + beside) / room(layout)));
        }
        return height(layout) + (Math.min(lines, MOST_LINES) - 1) * line(layout);
    }

    private static double room(Layout layout) {
        return layout == Layout.WIDE ? LABEL_COLUMN - GAP : layout.width() - 2 * NARROW_MARGIN;
    }

    private static double line(Layout layout) {
        return layout == Layout.WIDE ? WIDE_LINE : NARROW_LINE;
    }

    /** How many lines a row of such a height holds. */
    private int most(double row) {
        return 1 + Math.max(0, (int) Math.rint((row - height(layout)) / line(layout)));
    }

    private double oneLine(double row) {
        return row - (most(row) - 1) * line(layout);
    }

    /** Where the middle of the mark lies in a row of such a height, from its top. */
    double middle(double row) {
        return layout == Layout.WIDE ? row / 2 : row - oneLine(row) * 0.28;
    }

    /** How thick the mark is in a row of such a height. */
    double thickness(double row) {
        return oneLine(row) * (layout == Layout.WIDE ? 0.5 : 0.34);
    }

    /** Writes a row of the height whose top is given. */
    void write(Graphics2D graphics, PixelAnnotation.Scale scale, String name, String figures, double top, double row) {
        double width = TextBlock.width(figures, style.text(layout.fontSize()));
        if (layout == Layout.WIDE) {
            double room = LABEL_COLUMN - GAP;
            wide(graphics, scale, lines(name, row, room, room), figures, top + row / 2);
        } else {
            double room = scale.area().getWidth();
            List<String> lines = lines(name, row, room, room - width - GAP);
            narrow(graphics, scale, lines, figures, top + row - oneLine(row) * 0.64);
        }
    }

    private void wide(
            Graphics2D graphics, PixelAnnotation.Scale scale, List<String> lines, String figures, double middle) {
        float size = layout.fontSize();
        float baseline = (float) (middle + size * 0.36);
        graphics.setFont(style.text(size));
        graphics.setPaint(Palette.INK);
        double up = (lines.size() - 1) * size * LEADING / 2;
        for (int line = 0; line < lines.size(); line++) {
            double width = TextBlock.width(lines.get(line), style.text(size));
            graphics.drawString(lines.get(line), (float) (scale.area().getMinX() - GAP - width), (float)
                    (baseline - up + line * size * LEADING));
        }
        graphics.setPaint(Palette.QUIET);
        graphics.drawString(figures, (float) (scale.area().getMaxX() + GAP), baseline);
    }

    /** The last line stands beside the figures, right above the mark. */
    private void narrow(
            Graphics2D graphics, PixelAnnotation.Scale scale, List<String> lines, String figures, double baseline) {
        float size = layout.fontSize();
        double width = TextBlock.width(figures, style.text(size));
        graphics.setFont(style.text(size));
        double first = baseline - (lines.size() - 1) * size * LEADING;
        for (int line = 0; line < lines.size(); line++) {
            graphics.setPaint(Palette.PAPER); // the line of zero must not run through the name
            graphics.fill(new Rectangle2D.Double(
                    scale.area().getMinX(),
                    first + line * size * LEADING - size,
                    TextBlock.width(lines.get(line), style.text(size)),
                    size * 1.25));
        }
        graphics.setPaint(Palette.INK);
        for (int line = 0; line < lines.size(); line++) {
            graphics.drawString(
                    lines.get(line), (float) scale.area().getMinX(), (float) (first + line * size * LEADING));
        }
        graphics.setPaint(Palette.QUIET);
        graphics.drawString(figures, (float) (scale.area().getMaxX() - width), (float) baseline);
    }

    /** As many lines as the name needs and the row holds; the last one is shorter on a narrow page. */
    List<String> lines(String name, double row, double first, double last) {
        float size = layout.fontSize();
        int most = most(row);
        if (most == 1 || fits(name, size, last)) {
            return List.of(fit(name, size, last));
        }
        List<String> lines = new ArrayList<>();
        String rest = name;
        while (lines.size() < most - 1 && !fits(rest, size, last)) {
            boolean fillsOne = fits(rest, size, first);
            String line = TextBlock.of(rest, style.text(size), Palette.INK, fillsOne ? last : first)
                    .lines()
                    .get(0);
            String after = rest.substring(line.length()).strip();
            if (after.isEmpty()) {
                break;
            }
            lines.add(line);
            rest = after;
        }
        lines.add(fit(rest, size, last));
        return lines;
    }

    /** Shortens a name that its column cannot hold; the mark for synthetic figures stays. */
    private String fit(String text, float size, double width) {
        String mark = text.endsWith(ZonePlace.SYNTHETIC_MARK) ? ZonePlace.SYNTHETIC_MARK : "";
        String name = text.substring(0, text.length() - mark.length());
        String fitting = name;
        for (int end = name.length() - 1; end > 0 && !fits(fitting + mark, size, width); end--) {
            fitting = name.substring(0, end).strip() + "…";
        }
        return fitting + mark;
    }

    private boolean fits(String text, float size, double width) {
        return TextBlock.width(text, style.text(size)) <= width;
    }
}
