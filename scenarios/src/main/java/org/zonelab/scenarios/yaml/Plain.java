package org.zonelab.scenarios.yaml;

import java.math.BigDecimal;
import java.math.MathContext;

/** Numbers as a person writes them. */
public final class Plain {
    private static final MathContext DIGITS = new MathContext(12);

    private Plain() {}

    /** At most twelve digits, no exponent, no trailing zeros. */
    public static String number(double value) {
        return decimal(value).toPlainString();
    }

    /** A fraction as a percentage, {@code 0.1} as {@code 10%}. */
    public static String percent(double fraction) {
        return rounded(new BigDecimal(fraction).movePointRight(2)).toPlainString() + "%";
    }

    /** The value with at most twelve digits, so that writing it does not depend on the Java version. */
    public static BigDecimal decimal(double value) {
        return rounded(new BigDecimal(value));
    }

    private static BigDecimal rounded(BigDecimal exact) {
        BigDecimal short12 = exact.round(DIGITS).stripTrailingZeros();
        return short12.scale() < 0 ? short12.setScale(0) : short12;
    }
}
