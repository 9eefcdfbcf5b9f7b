package org.zonelab.viz.finding;

/**
 * In what a dose is counted, in words.
 *
 * @param unit kind of step, as the manifest names it, or the path of a lever that is counted in a unit of its own
 * @param steps how many steps the stated dose is from neutral; below zero where it goes below
 */
record DoseAmount(String unit, double steps) {
    private static final double TENTH = 0.1;
    private static final double PERCENT_OF_PACKAGE = 10;
    private static final double THOUSAND = 1000;

    /** A dose of money in thousands, millions or billions, so that one step is a part of it. */
    static DoseAmount of(String unit, double steps) {
        double size = Math.abs(steps);
        if (!unit.equals("million") || (size >= 1 && size < THOUSAND)) {
            return new DoseAmount(unit, steps);
        }
        return size < 1 ? new DoseAmount("thousand", steps * THOUSAND) : new DoseAmount("billion", steps / THOUSAND);
    }

    /** The same dose counted in the unit of its lever where words know one, e.g. {@code RMB a tonne}. */
    DoseAmount named(String lever, Wording wording) {
        return unit.equals("one") && wording.has("dose.step." + lever) ? new DoseAmount(lever, steps) : this;
    }

    /** A dose by its multiple of the stated one, e.g. "7.5 percentage points". */
    String text(double factor, Wording wording, NumberText numbers) {
        String figure = plain(position(factor, wording), numbers);
        String single = "dose.amount." + unit + ".single";
        String amount = wording.say(figure.equals("1") && wording.has(single) ? single : "dose.amount." + unit, figure);
        return steps < 0 && !unit.equals("package") ? wording.say("dose.cut", amount) : amount;
    }

    /** Three digits, without zeros at the end. */
    private static String plain(double dose, NumberText numbers) {
        String text = numbers.figure(dose);
        return text.contains(".") ? text.replaceAll("\\.?0+$", "") : text;
    }

    /** One step, e.g. "per percentage point more". */
    String each(Wording wording) {
        String step = wording.say("dose.step." + unit);
        return unit.equals("package") ? step : wording.say(steps < 0 ? "dose.less" : "dose.more", step);
    }

    /** What an axis of doses counts. */
    String axis(Wording wording) {
        String axis = wording.say("dose.axis." + unit);
        return unit.equals("package") ? axis : wording.say(steps < 0 ? "dose.below" : "dose.above", axis);
    }

    /** Where a dose stands on its axis: distance from neutral without its sign. */
    double position(double factor, Wording wording) {
        double distance = factor * Math.abs(steps);
        return switch (unit) {
            case "tenth", "tenth_point" -> distance * TENTH;
            case "package" -> distance * PERCENT_OF_PACKAGE;
            case "thousand", "million", "billion" -> distance * Double.parseDouble(wording.say("dose.scale." + unit));
            default -> distance;
        };
    }
}
