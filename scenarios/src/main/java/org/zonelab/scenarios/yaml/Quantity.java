package org.zonelab.scenarios.yaml;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A kind of number that files may hold, with the units it may be written in and what one of each is worth inside.
 *
 * <p>Decimal: {@code 10%} is exactly the double nearest to 0.1.
 */
public record Quantity(String wanted, List<Unit> units) {
    /**
     * A unit that may follow the number.
     *
     * @param name as written; empty where a plain number will do
     * @param worth of one, inside the program
     */
    public record Unit(String name, BigDecimal worth) {}

    /** A pure number, no unit. */
    public static final Quantity NUMBER = of("a number such as 1.5", "", "1");

    /** A fraction, written as percent or as a plain number. */
    public static final Quantity SHARE = of("a percentage such as 10% or a fraction such as 0.1", "", "1", "%", "0.01");

    /** Days. */
    public static final Quantity DAYS = of("days such as 30 days", "days", "1", "day", "1");

    /** Months. */
    public static final Quantity MONTHS = of(
            "months such as 60 months",
            "months",
            "1",
            "month",
            "1",
            "quarters",
            "3",
            "quarter",
            "3",
            "years",
            "12",
            "year",
            "12");

    /** Money in RMB million. */
    public static final Quantity MONEY = of(
            "money such as 500 million RMB",
            "million RMB",
            "1",
            "billion RMB",
            "1000",
            "thousand RMB",
            "0.001",
            "RMB",
            "0.000001");

    /** Land in thousand m². */
    public static final Quantity AREA = of(
            "an area such as 5 km2",
            "km2",
            "1000",
            "thousand m2",
            "1",
            "m2",
            "0.001",
            "ha",
            "10",
            "mu",
            "0.66666666666666667");

    /** A length of time in quarters. */
    public static final Quantity QUARTERS =
            of("a length of time such as 4 quarters", "quarters", "1", "quarter", "1", "years", "4", "year", "4");

    private static final Pattern FORM =
            Pattern.compile("([+-]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d+)?)\\s*(.*)", Pattern.DOTALL);
    private static final Pattern NOT_FINITE = Pattern.compile("[+-]?\\.?(nan|inf|infinity)", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST = 60;

    public Quantity {
        units = List.copyOf(units);
    }

    private static Quantity of(String wanted, String... namesAndWorth) {
        List<Unit> units = new ArrayList<>();
        for (int i = 0; i < namesAndWorth.length; i += 2) {
            units.add(new Unit(namesAndWorth[i], new BigDecimal(namesAndWorth[i + 1])));
        }
        return new Quantity(wanted, units);
    }

    /** The number inside the program; empty if the text is not of this kind, which is then reported. */
    public OptionalDouble read(YamlScalar scalar, Diagnostics diagnostics) {
        String text = scalar.text().strip();
        if (NOT_FINITE.matcher(text).matches()) {
            return refuse(scalar, diagnostics, "must be finite, not '" + Excerpt.of(text) + "'; allowed: " + wanted);
        }
        Matcher form = FORM.matcher(text);
        if (text.length() > LONGEST || !form.matches()) {
            return refuse(scalar, diagnostics, "must be " + wanted + ", not " + scalar.kind());
        }
        String unit = form.group(2);
        Optional<Unit> known = units.stream().filter(u -> u.name().equals(unit)).findFirst();
        if (known.isEmpty()) {
            return refuse(scalar, diagnostics, unitProblem(form.group(1), unit));
        }
        double value;
        try {
            value = new BigDecimal(form.group(1)).multiply(known.get().worth()).doubleValue();
        } catch (NumberFormatException | ArithmeticException e) {
            value = Double.NaN;
        }
        boolean vanished = value == 0
                && form.group(1).chars().takeWhile(c -> c != 'e' && c != 'E').anyMatch(c -> c >= '1' && c <= '9');
        if (!Double.isFinite(value) || vanished) {
            return refuse(scalar, diagnostics, "'" + Excerpt.of(text) + "' is too large or too small for a number");
        }
        return OptionalDouble.of(value);
    }

    private String unitProblem(String number, String unit) {
        List<String> named =
                units.stream().map(Unit::name).filter(u -> !u.isEmpty()).toList();
        if (unit.isEmpty()) {
            return "needs a unit, allowed: " + String.join(", ", named) + "; did you mean '" + number + " "
                    + named.get(0) + "'?";
        }
        if (named.isEmpty()) {
            return "takes no unit, allowed: " + wanted + "; not '" + Excerpt.of(unit) + "'";
        }
        return "unknown unit '" + Excerpt.of(unit) + "', allowed: " + String.join(", ", named)
                + (named.size() < units.size() ? " or none" : "") + Suggestion.hint(unit, named);
    }

    private static OptionalDouble refuse(YamlScalar scalar, Diagnostics diagnostics, String message) {
        diagnostics.error(scalar, message);
        return OptionalDouble.empty();
    }
}
