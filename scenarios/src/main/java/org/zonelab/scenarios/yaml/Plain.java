package org.zonelab.scenarios.yaml;

import java.math.BigDecimal;
import java.math.MathContext;

/** Numbers as a person writes them. */
public final class Plain {
    private static final MathContext DIGITS = new MathContext(12);

    private Plain() {}

    /** At most twelve digits, no exponent, no trailing zeros. */
    public static String number(double value) {
        return decimal(new BigDecimal(value));
    }

    /** A fraction as a percentage, {@code 0.1} as {@code 10%}. */
    public static String percent(double fraction) {
        return decimal(new BigDecimal(fraction).movePointRight(2)) + "%";
    }

    private static String decimal(BigDecimal exact) {
        BigDecimal rounded = exact.round(DIGITS).stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }
}
