package org.zonelab.engine.mechanism.evaluation;

/**
 * Score of an indicator between 60 and 100: the efficacy coefficient.
 *
 * <pre>s_z = 60 + 40 (ln x_z − ln x_min) / (ln x_max − ln x_min)</pre>
 *
 * <p>mirrored where lower is better; 80 for all where all are equal. x is raised to 10⁻⁹ of the largest value first, so that
 * a zone with nothing gets the lowest score. Usual in Chinese composite evaluation; logarithms because a few zones are
 * very large. Scores do not change when an indicator is measured in another unit.
 */
public record Normalisation() {
    private static final double SMALLEST = 1e-9;
    private static final double LOWEST = 60;
    private static final double SPAN = 40;

    /** Writes {@code score[zone]} from {@code value[zone]}, at least 0. */
    public void scores(double[] value, Indicator.Direction direction, double[] score) {
        double largest = 0;
        for (double x : value) {
            largest = Math.max(largest, x);
        }
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int zone = 0; zone < score.length; zone++) {
            double relative = largest > 0 ? value[zone] / largest : 1;
            score[zone] = StrictMath.log(Math.max(relative, SMALLEST));
            low = Math.min(low, score[zone]);
            high = Math.max(high, score[zone]);
        }
        for (int zone = 0; zone < score.length; zone++) {
            double position = high > low ? (score[zone] - low) / (high - low) : 0.5;
            double upward = switch (direction) {
                case HIGHER_IS_BETTER -> position;
                case LOWER_IS_BETTER -> 1 - position;
            };
            score[zone] = LOWEST + SPAN * upward;
        }
    }
}
