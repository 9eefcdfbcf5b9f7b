package org.zonelab.viz.chart;

/** Where a chart is read. */
public enum Layout {
    /** A desk screen or a printed page. */
    WIDE(960, 13),
    /** A telephone. */
    NARROW(360, 12);

    private final int width;
    private final float fontSize;

    Layout(int width, float fontSize) {
        this.width = width;
        this.fontSize = fontSize;
    }

    /** Width in user units; a PNG holds a multiple of it in pixels. */
    public int width() {
        return width;
    }

    /** Size of ordinary text in user units. */
    public float fontSize() {
        return fontSize;
    }
}
