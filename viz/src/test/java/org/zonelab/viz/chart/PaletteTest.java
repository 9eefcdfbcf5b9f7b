package org.zonelab.viz.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.List;
import org.junit.jupiter.api.Test;

class PaletteTest {
    /** Web Content Accessibility Guidelines 2.2, success criterion 1.4.3: at least 4.5 to 1. */
    @Test
    void textStandsOutFromPaper() {
        for (Color text : List.of(Palette.INK, Palette.QUIET, Palette.POLICY, Palette.COUNTERFACTUAL, Palette.SECOND)) {
            assertThat(contrast(text, Palette.PAPER)).as(text.toString()).isGreaterThan(4.5);
        }
    }

    /** Criterion 1.4.11: graphics need 3 to 1. */
    @Test
    void barsAndDotsStandOutFromPaper() {
        assertThat(contrast(Palette.LOSS, Palette.PAPER)).isGreaterThan(3);
    }

    @Test
    void gainsAreBlueAndLossesAreNeitherRedNorGreen() {
        assertThat(hue(Palette.POLICY)).isBetween(190.0, 250.0);
        assertThat(hue(Palette.LOSS)).isBetween(25.0, 60.0);
    }

    private static double hue(Color color) {
        return 360 * Color.RGBtoHSB(color.getRed(), color.getGreen(), color.getBlue(), null)[0];
    }

    private static double contrast(Color one, Color other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
