package org.zonelab.viz.finding;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Figures as text, the same on every machine: grouped thousands, a true minus sign, three significant digits of the
 * widest figure in view.
 */
public final class NumberText {
    private static final int SIGNIFICANT_DIGITS = 3;
    private static final int MOST_DECIMALS = 6;
    private static final char MINUS = '\u2212';

    private final Wording wording;

    public NumberText(Wording wording) {
        this.wording = wording;
    }

    /** One figure with three significant digits, a whole number with all of its own; "not defined" for NaN. */
    public String figure(double value) {
        return with(value, decimals(value));
    }

    /** A level beside an effect: three significant digits also above a thousand. */
    public String level(double value) {
        return with(value, places(value));
    }

    /** One figure with its sign, as for a change. */
    public String change(double value) {
        return (value > 0 ? "+" : "") + figure(value);
    }

    /** An effect in its unit, e.g. {@code 2.91 billion RMB}. */
    public String effect(Estimate estimate, Quantity quantity) {
        Estimate shown = estimate.times(quantity.factor());
        return unit(with(shown.effect(), places(shown, quantity)), quantity);
    }

    /** The size of an effect without its sign, for sentences that say "less" or "more" in words. */
    public String size(Estimate estimate, Quantity quantity) {
        Estimate shown = estimate.times(quantity.factor());
        return unit(with(Math.abs(shown.effect()), places(shown, quantity)), quantity);
    }

    /** The 95 % range, e.g. {@code 1.40 to 4.85 billion RMB}; says so if one replication gives none. */
    public String range(Estimate estimate, Quantity quantity) {
        if (!estimate.hasRange()) {
            return wording.say(estimate.replications() > 1 ? "range.unbounded" : "range.none");
        }
        Estimate shown = estimate.times(quantity.factor());
        int places = places(shown, quantity);
        String low = with(shown.low(), places);
        String high = with(shown.high(), places);
        if (quantity.percent()) {
            return wording.say("range", unit(low, quantity), unit(high, quantity));
        }
        return wording.say("range", low, unit(high, quantity));
    }

    /** A figure and the name of its unit. */
    public String unit(String figure, Quantity quantity) {
        if (quantity.name().isEmpty() || figure.equals(wording.say("undefined"))) {
            return figure;
        }
        return quantity.percent()
                ? figure + wording.say("unit.percent.join") + "%"
                : figure + wording.say("unit.join") + quantity.name();
    }

    /** A figure with a given number of decimals; below zero it is rounded to tens, hundreds and so on. */
    public String with(double value, int decimals) {
        if (Double.isNaN(value)) {
            return wording.say("undefined");
        }
        if (Double.isInfinite(value)) {
            return (value < 0 ? String.valueOf(MINUS) : "") + "∞";
        }
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_EVEN);
        if (rounded.signum() == 0) {
            return value == 0 ? "0" : rounded.toPlainString();
        }
        String plain = rounded.abs().toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        StringBuilder text = new StringBuilder(plain.length() + 4);
        if (rounded.signum() < 0) {
            text.append(MINUS);
        }
        for (int at = 0; at < whole.length(); at++) {
            if (at > 0 && (whole.length() - at) % 3 == 0) {
                text.append(',');
            }
            text.append(whole.charAt(at));
        }
        return text.append(point < 0 ? "" : plain.substring(point)).toString();
    }

    /** Places of the widest of effect and range; of a percent at least tenths: shares and what they leave of 100 add up. */
    private static int places(Estimate shown, Quantity quantity) {
        int places = places(widest(shown));
        return quantity.percent() ? Math.max(1, places) : places;
    }

    /** Decimals that leave three significant digits in the widest of effect and range. */
    public static int decimals(Estimate shown) {
        return decimals(widest(shown));
    }

    private static double widest(Estimate shown) {
        double effect = Math.abs(shown.effect());
        return shown.hasRange() ? Math.max(effect, Math.max(Math.abs(shown.low()), Math.abs(shown.high()))) : effect;
    }

    /** Decimals that leave three significant digits, and all digits of whole numbers. */
    public static int decimals(double value) {
        return Math.max(0, places(value));
    }

    /** Decimals that leave three significant digits; below zero the figure is rounded to tens, hundreds and so on. */
    private static int places(double value) {
        double size = Math.abs(value);
        if (!(size > 0) || Double.isInfinite(size)) {
            return 0;
        }
        int magnitude = (int) Math.floor(StrictMath.log10(size));
        return Math.min(MOST_DECIMALS, SIGNIFICANT_DIGITS - 1 - magnitude);
    }
}
