package org.zonelab.engine.numeric;

/** Ranges that are checked once, on construction. */
public final class Range {
    private Range() {}

    /**
     * The value, if it lies within the bounds.
     *
     * @param name what the value is called in the message
     * @throws IllegalArgumentException if the value is below {@code low}, above {@code high} or not a number
     */
    public static double within(String name, double value, double low, double high) {
        if (!(value >= low && value <= high)) {
            throw new IllegalArgumentException(name + " must lie between " + low + " and " + high + ", was " + value);
        }
        return value;
    }

    /**
     * The value, if it is at least {@code low} and finite.
     *
     * @throws IllegalArgumentException otherwise
     */
    public static double atLeast(String name, double value, double low) {
        if (!(value >= low && value < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(name + " must be at least " + low + ", was " + value);
        }
        return value;
    }
}
