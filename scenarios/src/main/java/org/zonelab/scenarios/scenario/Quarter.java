package org.zonelab.scenarios.scenario;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zonelab.scenarios.yaml.Diagnostics;
import org.zonelab.scenarios.yaml.YamlScalar;

/**
 * A calendar quarter.
 *
 * @param index quarters since the first quarter of the base year, which is 0; 2025-Q1 is 4
 */
public record Quarter(int index) implements Comparable<Quarter> {
    /** The base year, simulated under current law in both worlds. */
    public static final int BASE_YEAR = 2024;

    /** The first quarter in which the two worlds may differ. */
    public static final Quarter FIRST_OF_POLICY = of(BASE_YEAR + 1, 1);

    private static final Pattern FORM = Pattern.compile("(\\d{4})-Q([1-4])");

    /**
     * A quarter of a year.
     *
     * @param quarter 1 to 4
     */
    public static Quarter of(int year, int quarter) {
        return new Quarter((year - BASE_YEAR) * 4 + quarter - 1);
    }

    /** Reads {@code 2025-Q1}; anything else is reported. */
    static Optional<Quarter> read(YamlScalar scalar, Diagnostics diagnostics) {
        Matcher form = FORM.matcher(scalar.text().strip());
        if (!form.matches()) {
            diagnostics.error(scalar, "must be a quarter such as 2025-Q1, not " + scalar.kind());
            return Optional.empty();
        }
        int year = Integer.parseInt(form.group(1));
        if (year < 2000 || year > 2100) {
            diagnostics.error(scalar, "the year must lie within 2000 to 2100, not " + year);
            return Optional.empty();
        }
        return Optional.of(of(year, Integer.parseInt(form.group(2))));
    }

    public int year() {
        return BASE_YEAR + Math.floorDiv(index, 4);
    }

    public int quarterOfYear() {
        return Math.floorMod(index, 4) + 1;
    }

    @Override
    public int compareTo(Quarter other) {
        return Integer.compare(index, other.index);
    }

    /** {@code 2025-Q1}. */
    @Override
    public String toString() {
        return year() + "-Q" + quarterOfYear();
    }
}
