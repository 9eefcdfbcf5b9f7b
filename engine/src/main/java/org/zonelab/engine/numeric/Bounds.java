package org.zonelab.engine.numeric;

/** Range checks for values that are checked once, on construction; NaN fails every one of them. */
public final class Bounds {
    private Bounds() {}

    /**
     * Returns the value if {@code low <= value <= high}.
     *
     * @throws IllegalArgumentException naming the value, what it was and what is allowed
     */
    public static double within(String name, double value, double low, double high) {
        if (!(value >= low && value <= high)) {
            throw new IllegalArgumentException(name + " must lie between " + low + " and " + high + ", was " + value);
        }
        return value;
    }

    /**
     * Returns the value if it is finite and greater than zero.
     *
     * @throws IllegalArgumentException naming the value and what it was
     */
    public static double positive(String name, double value) {
        if (!(value > 0 && value <= Double.MAX_VALUE)) {
            throw new IllegalArgumentException(name + " must be positive and finite, was " + value);
        }
        return value;
    }

    /**
     * Returns the value if it is finite and not negative.
     *
     * @throws IllegalArgumentException naming the value and what it was
     */
    public static double notNegative(String name, double value) {
        if (!(value >= 0 && value <= Double.MAX_VALUE)) {
            throw new IllegalArgumentException(name + " must be at least 0 and finite, was " + value);
        }
        return value;
    }
}
