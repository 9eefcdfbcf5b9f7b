package org.zonelab.viz.chart;

/** How fine a PNG is. */
public enum Resolution {
    /** 1920 pixels wide: a slide, a page on a screen of high density. */
    SCREEN(2),
    /** 3840 pixels wide: 300 dots an inch at the width of A4 landscape. */
    PRINT(4);

    private final double pixelsPerUnit;

    Resolution(double pixelsPerUnit) {
        this.pixelsPerUnit = pixelsPerUnit;
    }

    double pixelsPerUnit() {
        return pixelsPerUnit;
    }
}
