package org.zonelab.viz.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;
import org.zonelab.viz.finding.Estimate;
import org.zonelab.viz.finding.Quantity;
import org.zonelab.viz.finding.RunResult;
import org.zonelab.viz.finding.Sentences;
import org.zonelab.viz.finding.Wording;

/** Panels with calendar time from left to right. */
final class Timeline {
    static final BasicStroke ZERO_LINE = new BasicStroke(1.2f);

    private static final List<String> LINES = List.of("line.policy", "line.counterfactual", "line.difference");
    private static final double FLAT = 1e-6;
    private static final double LEFT_WIDE = 64;
    private static final double LEFT_NARROW = 52;

    private Timeline() {}

    /** Whether the value axis must show zero. */
    enum Zero {
        ALWAYS,
        WHERE_NEAR
    }

    static XYPlot plot(List<Integer> years, Sentences sentences, Layout layout, HouseStyle style, Zero zero) {
        int first = years.isEmpty() ? 1 : years.get(0);
        int last = years.isEmpty() ? 0 : years.get(years.size() - 1);
        NumberAxis values = new NumberAxis();
        values.setAutoRangeIncludesZero(zero == Zero.ALWAYS);
        values.setNumberFormatOverride(new AxisNumbers(sentences.numbers()));
        values.setUpperMargin(0.08);
        values.setLowerMargin(0.08);
        XYPlot plot =
                style.plot(new YearAxis(first, last), values, layout, layout == Layout.WIDE ? LEFT_WIDE : LEFT_NARROW);
        RectangleInsets insets = plot.getInsets();
        plot.setInsets(new RectangleInsets(
                insets.getTop(), 0, insets.getBottom(), longestName(sentences.wording(), layout, style)));
        return plot;
    }

    /** Room for the longest name of any line, the same in all panels so that their years line up. */
    private static double longestName(Wording wording, Layout layout, HouseStyle style) {
        double longest = 0;
        for (String line : LINES) {
            longest = Math.max(longest, TextBlock.width(wording.say(line), style.strong(layout.fontSize())));
        }
        return longest;
    }

    /** A plot of yearly effects around the line of zero; where all are zero the axis still has a scale. */
    static XYPlot effectPlot(List<Integer> years, Band band, Sentences sentences, Layout layout, HouseStyle style) {
        XYPlot plot = plot(years, sentences, layout, style, Zero.ALWAYS);
        plot.addRangeMarker(new ValueMarker(0, Palette.ZERO, ZERO_LINE));
        Band.draw(plot, List.of(band));
        if (!(plot.getRangeAxis().getRange().getLength() > FLAT)) {
            plot.getRangeAxis().setRange(-1, 1);
        }
        if (band.points().isEmpty()) {
            plot.setNoDataMessage(sentences.wording().say("chart.empty"));
            plot.setNoDataMessageFont(style.text(layout.fontSize()));
            plot.setNoDataMessagePaint(Palette.QUIET);
        }
        label(plot, List.of(band), layout, style);
        return plot;
    }

    /** Where a quarter such as {@code 2025-Q1} stands. */
    static double position(String quarter) {
        int year = Integer.parseInt(quarter.substring(0, 4));
        return YearAxis.position(year, Integer.parseInt(quarter.substring(6)) - 1);
    }

    /** Yearly effects for all zones together, in the reader's unit. */
    static Band effects(RunResult run, String scope, String outcome, Quantity quantity, String name, Color color) {
        List<Band.Point> points = new ArrayList<>();
        for (int year : run.years()) {
            Estimate yearly = run.effect(outcome, scope, String.valueOf(year)).times(quantity.factor());
            points.add(new Band.Point(year, yearly.effect(), yearly.low(), yearly.high()));
        }
        return new Band(name, color, Band.Stroke.POLICY, points);
    }

    /** Names the lines at their right ends. */
    static void label(XYPlot plot, List<Band> bands, Layout layout, HouseStyle style) {
        List<EndLabels.Label> labels = new ArrayList<>();
        for (Band band : bands) {
            if (!band.points().isEmpty()) {
                double end = band.points().get(band.points().size() - 1).x();
                labels.add(new EndLabels.Label(band.name(), band.color(), end, band.lastValue()));
            }
        }
        plot.addAnnotation(new EndLabels(labels, style.strong(layout.fontSize())));
    }
}
