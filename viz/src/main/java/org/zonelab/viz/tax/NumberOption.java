package org.zonelab.viz.tax;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number on the command line with the values it may take.
 *
 * @param name option as written, e.g. {@code --horizon}
 * @param low smallest value allowed
 * @param high largest value allowed
 */
record NumberOption(String name, Kind kind, double low, double high) {
    /** How a number is written. */
    enum Kind {
        /** A percentage or a fraction. */
        SHARE,
        /** Years. */
        YEARS,
        /** Whole years. */
        WHOLE_YEARS
    }

    private static final Pattern FORM =
            Pattern.compile("([+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+))\\s*(%|y|year|years|)", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST = 40;

    /** The value; what is wrong with it goes to {@code errors}, and NaN is returned. */
    double read(String text, List<String> errors) {
        Matcher form = FORM.matcher(text.strip());
        if (text.length() > LONGEST || !form.matches()) {
            return refuse(errors, "is not a number: '" + text.strip() + "'", "");
        }
        boolean percent = form.group(2).equals("%");
        boolean years = !percent && !form.group(2).isEmpty();
        if (kind == Kind.SHARE ? years : percent) {
            return refuse(errors, "has the wrong unit: '" + text.strip() + "'", "");
        }
        BigDecimal number = new BigDecimal(form.group(1));
        double value = (percent ? number.movePointLeft(2) : number).doubleValue();
        if (!(value >= low && value <= high)) {
            boolean meantPercent = kind == Kind.SHARE && !percent && value / 100 >= low && value / 100 <= high;
            String hint = meantPercent ? "; did you mean " + form.group(1) + "%?" : "";
            return refuse(errors, "is out of range: " + text.strip(), hint);
        }
        if (kind == Kind.WHOLE_YEARS && value != Math.rint(value)) {
            return refuse(errors, "must be a whole number of years, not " + text.strip(), "");
        }
        return value;
    }

    private double refuse(List<String> errors, String problem, String hint) {
        errors.add(name + " " + problem + "; allowed: " + allowed() + hint);
        return Double.NaN;
    }

    /** What is allowed, e.g. {@code 0% to 50%}. */
    String allowed() {
        return switch (kind) {
            case SHARE -> percent(low) + " to " + percent(high) + ", as a percentage or a fraction";
            case YEARS -> plain(low) + " to " + plain(high) + " years";
            case WHOLE_YEARS -> plain(low) + " to " + plain(high) + " whole years";
        };
    }

    private static String percent(double share) {
        return BigDecimal.valueOf(share).movePointRight(2).stripTrailingZeros().toPlainString() + "%";
    }

    private static String plain(double value) {
        return value == Math.rint(value)
                ? String.format(Locale.ROOT, "%.0f", value)
                : BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
