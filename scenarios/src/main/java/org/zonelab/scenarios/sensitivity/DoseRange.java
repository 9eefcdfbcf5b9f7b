package org.zonelab.scenarios.sensitivity;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zonelab.scenarios.yaml.Plain;

/**
 * Doses of levers as multiples of what a scenario states: 0 is neutral, 1 as stated.
 *
 * @param least not negative
 * @param most more than {@code least}
 */
public record DoseRange(double least, double most) {
    /** From nothing to twice what is stated, which lies in the middle. */
    public static final DoseRange TO_TWICE = new DoseRange(0, 2);

    private static final String NUMBER = "(\\d+(?:\\.\\d+)?)";
    private static final Pattern TEXT = Pattern.compile(NUMBER + "\\.\\." + NUMBER);

    public DoseRange {
        if (!(least >= 0 && most > least)) {
            throw new IllegalArgumentException("doses run from at least 0 to more than that, such as 0..2, not from "
                    + Plain.number(least) + " to " + Plain.number(most));
        }
    }

    /**
     * Reads {@code LOW..HIGH}.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static DoseRange parse(String text) {
        Matcher matcher = TEXT.matcher(text.strip());
        if (!matcher.matches()) {
            throw new IllegalArgumentException("doses are written LOW..HIGH, such as 0..2, not " + text);
        }
        return new DoseRange(Double.parseDouble(matcher.group(1)), Double.parseDouble(matcher.group(2)));
    }

    /** As {@link #parse} reads it. */
    public String text() {
        return Plain.number(least) + ".." + Plain.number(most);
    }

    /** The dose at a share of the range. */
    double at(double share) {
        return least + share * (most - least);
    }
}
