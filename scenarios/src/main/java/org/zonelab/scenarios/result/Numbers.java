package org.zonelab.scenarios.result;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * The one way in which result files spell numbers: ten significant digits, correctly rounded (half to even), a point,
 * no grouping, no trailing zeros, no locale.
 *
 * <p>{@code Double.toString} is not used because its digits differ between JDK 17 and JDK 19 and later. Figures of at
 * least 1e15 or below 1e-9 are written as {@code 1.5E-12}; zero of either sign as {@code 0}.
 */
public final class Numbers {
    private static final int DIGITS = 10;
    private static final long LOWEST = 1_000_000_000L;
    private static final long HIGHEST = 10_000_000_000L;
    /** A product of two doubles near 1e10 is off by at most 1e-6, so this far from a tie its rounding is certain. */
    private static final double TIE_MARGIN = 1e-5;

    private static final MathContext ROUNDING = new MathContext(DIGITS, RoundingMode.HALF_EVEN);
    /** Powers of ten that a double holds exactly. */
    private static final double[] POWERS = powers();

    private Numbers() {}

    /**
     * The number as text, empty for NaN.
     *
     * @throws IllegalArgumentException for an infinite number, which no table may hold
     */
    public static String format(double value) {
        if (Double.isNaN(value)) {
            return "";
        }
        if (Double.isInfinite(value)) {
            throw new IllegalArgumentException("an infinite number has no place in a result file");
        }
        if (value == 0) {
            return "0";
        }
        double size = Math.abs(value);
        if (size < 1e-9 || size >= 1e15) {
            return exact(value);
        }
        int scale = DIGITS - 1 - (int) Math.floor(Math.getExponent(size) * 0.30103);
        double scaled = scaled(size, scale);
        while (scaled >= HIGHEST) {
            scaled = scaled(size, --scale);
        }
        while (scaled < LOWEST) {
            scaled = scaled(size, ++scale);
        }
        double whole = Math.floor(scaled);
        double rest = scaled - whole;
        if (Math.abs(rest - 0.5) < TIE_MARGIN) {
            return exact(value);
        }
        return plain(value < 0, (long) whole + (rest > 0.5 ? 1 : 0), scale);
    }

    /** The number that {@link #format} wrote; NaN for an empty field. */
    public static double parse(String field) {
        return field.isEmpty() ? Double.NaN : Double.parseDouble(field);
    }

    private static double scaled(double size, int scale) {
        return scale >= 0 ? size * POWERS[scale] : size / POWERS[-scale];
    }

    /** Spells {@code digits x 10^-scale} without an exponent. */
    private static String plain(boolean negative, long digits, int scale) {
        long kept = digits;
        int decimals = scale;
        while (kept % 10 == 0) {
            kept /= 10;
            decimals--;
        }
        StringBuilder text = new StringBuilder(24).append(kept);
        if (decimals <= 0) {
            text.append("0".repeat(-decimals));
        } else if (text.length() > decimals) {
            text.insert(text.length() - decimals, '.');
        } else {
            text.insert(0, "0." + "0".repeat(decimals - text.length()));
        }
        return negative ? text.insert(0, '-').toString() : text.toString();
    }

    private static String exact(double value) {
        BigDecimal rounded = new BigDecimal(value).round(ROUNDING).stripTrailingZeros();
        double size = Math.abs(value);
        if (size >= 1e-9 && size < 1e15) {
            return rounded.toPlainString();
        }
        String digits = rounded.unscaledValue().abs().toString();
        int exponent = digits.length() - 1 - rounded.scale();
        String fraction = digits.length() > 1 ? "." + digits.substring(1) : "";
        return (rounded.signum() < 0 ? "-" : "") + digits.charAt(0) + fraction + "E" + exponent;
    }

    private static double[] powers() {
        double[] powers = new double[23];
        powers[0] = 1;
        for (int k = 1; k < powers.length; k++) {
            powers[k] = powers[k - 1] * 10;
        }
        return powers;
    }
}
