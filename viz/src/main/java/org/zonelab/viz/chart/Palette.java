package org.zonelab.viz.chart;

import java.awt.Color;

/**
 * The colours of every chart, distinct for the common kinds of colour blindness and in grey print. Based on Okabe and
 * Ito (2008), Color Universal Design.
 */
public final class Palette {
    /** The policy, and gains. */
    public static final Color POLICY = new Color(0x00, 0x5F, 0xA3);
    /** The world without the policy: always grey. */
    public static final Color COUNTERFACTUAL = new Color(0x6B, 0x6B, 0x6B);
    /** Losses. */
    public static final Color LOSS = new Color(0xC4, 0x6A, 0x00);
    /** A second measure beside the first. */
    public static final Color SECOND = new Color(0x8A, 0x4F, 0x9E);
    /** Text. */
    public static final Color INK = new Color(0x1F, 0x25, 0x2B);
    /** Notes and axis text; contrast 7 to 1 on white. */
    public static final Color QUIET = new Color(0x52, 0x59, 0x61);
    /** Grid lines. */
    public static final Color GRID = new Color(0xE3, 0xE6, 0xE9);
    /** The line of zero effect. */
    public static final Color ZERO = new Color(0x8C, 0x92, 0x98);
    /** Behind everything. */
    public static final Color PAPER = Color.WHITE;

    private Palette() {}

    /** The same colour, lightened, for a bar below its interval. */
    public static Color solidBand(Color line) {
        return new Color(lighten(line.getRed()), lighten(line.getGreen()), lighten(line.getBlue()));
    }

    /** The same colour for a dot below which others remain visible. */
    public static Color translucent(Color color) {
        return new Color(color.getRed(), color.getGreen(), color.getBlue(), 150);
    }

    private static int lighten(int part) {
        return 255 - (int) Math.round((255 - part) * 0.4);
    }
}
