package org.zonelab.viz.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.zonelab.viz.finding.ZonePlace;

/** Names and figures of rows of marks: beside the marks on a wide page, above them on a narrow one. */
record RowText(Layout layout, HouseStyle style) {
    private static final double LABEL_COLUMN = 290;
    private static final double FIGURE_COLUMN = 190;
    private static final double GAP = 10;
    private static final double NARROW_MARGIN = 6;

    /** Room to the left of the marks. */
    static double left(Layout layout) {
        return layout == Layout.WIDE ? LABEL_COLUMN : NARROW_MARGIN;
    }

    /** Room to the right of the marks. */
    static double right(Layout layout) {
        return layout == Layout.WIDE ? FIGURE_COLUMN : NARROW_MARGIN;
    }

    /** Writes a row around the height of its mark. */
    void wide(Graphics2D graphics, PixelAnnotation.Scale scale, String name, String figures, double middle) {
        float size = layout.fontSize();
        float baseline = (float) (middle + size * 0.36);
        graphics.setFont(style.text(size));
        graphics.setPaint(Palette.INK);
        String label = fit(name, size, LABEL_COLUMN - GAP);
        double width = TextBlock.width(label, style.text(size));
        graphics.drawString(label, (float) (scale.area().getMinX() - GAP - width), baseline);
        graphics.setPaint(Palette.QUIET);
        graphics.drawString(figures, (float) (scale.area().getMaxX() + GAP), baseline);
    }

    /** Writes a row above its mark. */
    void narrow(Graphics2D graphics, PixelAnnotation.Scale scale, String name, String figures, double baseline) {
        float size = layout.fontSize();
        double width = TextBlock.width(figures, style.text(size));
        String label = fit(name, size, scale.area().getWidth() - width - GAP);
        graphics.setPaint(Palette.PAPER); // the line of zero must not run through the name
        graphics.fill(new Rectangle2D.Double(
                scale.area().getMinX(), baseline - size, TextBlock.width(label, style.text(size)), size * 1.25));
        graphics.setFont(style.text(size));
        graphics.setPaint(Palette.INK);
        graphics.drawString(label, (float) scale.area().getMinX(), (float) baseline);
        graphics.setPaint(Palette.QUIET);
        graphics.drawString(figures, (float) (scale.area().getMaxX() - width), (float) baseline);
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
