package org.zonelab.scenarios.parameter;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How an uncertain parameter varies between replications. */
public enum Distribution {
    /** Never drawn. */
    FIXED,
    /** Every value in the range is equally likely. */
    UNIFORM,
    /** Densest at the value, falling linearly to zero at both ends of the range. */
    TRIANGULAR;

    /** The names used in files. */
    public static List<String> names() {
        return Arrays.stream(values()).map(Distribution::yamlName).toList();
    }

    public static Distribution named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    public String yamlName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The inverse distribution function.
     *
     * <pre>uniform:    x = a + u (b − a)
     * triangular: x = a + √(u (b − a) (c − a))              where u ≤ (c − a)/(b − a)
     *             x = b − √((1 − u) (b − a) (b − c))        elsewhere</pre>
     *
     * <p>u probability in (0, 1); a, b ends of the range; c the mode, the parameter's value. Fixed gives c. Source: Kotz
     * and van Dorp (2004), Beyond Beta, chapter 1.
     */
    public double quantile(double u, double low, double mode, double high) {
        return switch (this) {
            case FIXED -> mode;
            case UNIFORM -> clamp(low + u * (high - low), low, high);
            case TRIANGULAR -> {
                double width = high - low;
                double value = u * width <= mode - low
                        ? low + StrictMath.sqrt(u * width * (mode - low))
                        : high - StrictMath.sqrt((1 - u) * width * (high - mode));
                yield clamp(value, low, high);
            }
        };
    }

    private static double clamp(double value, double low, double high) {
        return Math.min(Math.max(value, low), high);
    }
}
