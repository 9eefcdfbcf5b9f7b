package org.zonelab.viz.chart;

import java.io.Serial;
import java.math.BigDecimal;
import java.math.MathContext;
import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;
import org.zonelab.viz.finding.NumberText;

/** Axis figures in the form of all other figures, the same in every locale. */
public final class AxisNumbers extends NumberFormat {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient NumberText numbers;

    public AxisNumbers(NumberText numbers) {
        this.numbers = numbers;
    }

    @Override
    public StringBuffer format(double value, StringBuffer to, FieldPosition position) {
        return to.append(plain(value, numbers));
    }

    /** A round figure with as many decimals as it has; twelve digits hide the last bits of a sum. */
    static String plain(double value, NumberText numbers) {
        double round = new BigDecimal(value).round(new MathContext(12)).doubleValue();
        String digits = BigDecimal.valueOf(round).stripTrailingZeros().toPlainString();
        int point = digits.indexOf('.');
        return numbers.with(round, point < 0 ? 0 : digits.length() - point - 1);
    }

    @Override
    public StringBuffer format(long value, StringBuffer to, FieldPosition position) {
        return format((double) value, to, position);
    }

    @Override
    public Number parse(String text, ParsePosition position) {
        throw new UnsupportedOperationException("axis figures are only written");
    }
}
