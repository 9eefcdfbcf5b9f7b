package org.zonelab.engine.effect;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zonelab.engine.outcome.Outcome;
import org.zonelab.engine.outcome.WorldSeries;

/**
 * The figures of one world in one period: flows added, stocks of the last quarter, levels averaged, ratios recomputed
 * from their aggregated parts. NaN where an outcome is undefined in any quarter it needs, or a denominator is zero.
 */
public final class PeriodFigures {
    private final Map<String, Integer> index;
    /** {@code [scope * outcomes + outcome]}. */
    private final double[] values;

    private PeriodFigures(Map<String, Integer> index, double[] values) {
        this.index = index;
        this.values = values;
    }

    /**
     * Aggregates one world.
     *
     * @throws IllegalArgumentException if a ratio names an outcome that the series does not hold
     */
    public static PeriodFigures of(WorldSeries series, Period period) {
        List<Outcome> outcomes = series.outcomes();
        int width = outcomes.size();
        Map<String, Integer> index = new LinkedHashMap<>();
        for (int k = 0; k < width; k++) {
            index.put(outcomes.get(k).name(), k);
        }
        PeriodFigures figures =
                new PeriodFigures(index, new double[series.scopes().size() * width]);
        for (int k = 0; k < width; k++) {
            figures.aggregate(series, period, k);
        }
        for (int k = 0; k < width; k++) {
            figures.divide(outcomes.get(k), k);
        }
        return figures;
    }

    /** The figure of an outcome in a scope, both by their position in the series. */
    public double value(int scope, int outcome) {
        return values[scope * index.size() + outcome];
    }

    /**
     * The figure of an outcome in a scope.
     *
     * @param scope position in the series
     * @return NaN if undefined, or if the series does not hold the outcome
     */
    public double value(int scope, String outcome) {
        Integer position = index.get(outcome);
        return position == null ? Double.NaN : value(scope, position);
    }

    private void aggregate(WorldSeries series, Period period, int outcome) {
        int width = index.size();
        for (int at = outcome; at < values.length; at += width) {
            values[at] = switch (series.outcomes().get(outcome).kind()) {
                case FLOW -> sum(series, period, at);
                case LEVEL -> sum(series, period, at) / (period.endQuarter() - period.firstQuarter());
                case STOCK -> series.values()[period.endQuarter() - 1][at];
                case RATIO -> Double.NaN;
            };
        }
    }

    private static double sum(WorldSeries series, Period period, int at) {
        double sum = 0;
        for (int quarter = period.firstQuarter(); quarter < period.endQuarter(); quarter++) {
            sum += series.values()[quarter][at];
        }
        return sum;
    }

    private void divide(Outcome ratio, int outcome) {
        if (ratio.numerator().isEmpty()) {
            return;
        }
        int top = position(ratio.numerator(), ratio);
        int bottom = position(ratio.denominator(), ratio);
        int width = index.size();
        for (int row = 0; row < values.length; row += width) {
            double denominator = values[row + bottom];
            values[row + outcome] = denominator == 0 ? Double.NaN : values[row + top] / denominator;
        }
    }

    private int position(String part, Outcome ratio) {
        Integer position = index.get(part);
        if (position == null) {
            throw new IllegalArgumentException(ratio.name() + " is made of " + part + ", which is not measured");
        }
        return position;
    }
}
