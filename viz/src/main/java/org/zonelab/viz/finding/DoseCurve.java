package org.zonelab.viz.finding;

import java.util.List;

/**
 * How an effect grows with its dose.
 *
 * @param points by dose, ascending; those where the effect is undefined are left out
 */
record DoseCurve(List<Point> points) {
    /** Difference of slopes, as a share of the first one, below which a curve counts as straight. */
    private static final double STRAIGHT = 0.1;

    DoseCurve {
        points = points.stream().filter(point -> point.estimate().defined()).toList();
    }

    /** The effect at one multiple of the stated dose. */
    record Point(double factor, Estimate estimate) {}

    /** How the effect of a further step compares with that of the first ones. */
    enum Returns {
        DIMINISHING,
        STEADY,
        INCREASING,
        REVERSED,
        /** At some dose the effect has no sign that all replications share. */
        UNCLEAR,
        /** Too few doses. */
        UNKNOWN
    }

    /** Where the effect passes a level. */
    enum Crossing {
        /** Below it at every dose. */
        BELOW,
        /** At or above it at every dose. */
        ABOVE,
        /** Below it up to a dose. */
        UP_TO,
        /** Below it from a dose on. */
        FROM,
        /** No effect to compare. */
        NONE
    }

    /** The effect at a multiple of the stated dose. */
    Estimate at(double factor) {
        return points.stream()
                .filter(point -> point.factor() == factor)
                .map(Point::estimate)
                .findFirst()
                .orElse(Estimate.UNDEFINED);
    }

    /**
     * Effect of one of a number of steps that make up the stated dose: its mean where no dose is no effect, otherwise the
     * slope over all doses, which has no range.
     */
    Estimate perStep(double steps) {
        if (points.isEmpty()) {
            return Estimate.UNDEFINED;
        }
        if (points.get(0).factor() == 0) {
            return at(1).times(1 / steps);
        }
        Estimate stated = at(1);
        double slope = slope(0, points.size() - 1) / steps;
        return new Estimate(Double.NaN, slope, Double.NaN, Double.NaN, Double.NaN, Double.NaN, stated.replications());
    }

    /** Compares the last part of the curve with all before it. */
    Returns returns() {
        int last = points.size() - 1;
        if (last < 2) {
            return Returns.UNKNOWN;
        }
        double before = slope(0, last - 1);
        double after = slope(last - 1, last);
        if (before == 0 || !hasSign()) {
            return Returns.UNCLEAR;
        }
        double ratio = after / before;
        if (ratio < 0) {
            return Returns.REVERSED;
        }
        if (Math.abs(ratio - 1) <= STRAIGHT) {
            return Returns.STEADY;
        }
        return ratio < 1 ? Returns.DIMINISHING : Returns.INCREASING;
    }

    /** Mean effect of one whole stated dose more, before the last part of the curve and in it. */
    double[] slopes() {
        int last = points.size() - 1;
        return new double[] {slope(0, last - 1), slope(last - 1, last)};
    }

    /** Whether the curve passes a level, and in which direction first. */
    Crossing crossing(double level) {
        if (points.isEmpty()) {
            return Crossing.NONE;
        }
        boolean first = below(0, level);
        for (int k = 1; k < points.size(); k++) {
            if (below(k, level) != first) {
                return first ? Crossing.UP_TO : Crossing.FROM;
            }
        }
        return first ? Crossing.BELOW : Crossing.ABOVE;
    }

    /** The multiple of the stated dose at which the curve first passes a level, on straight lines between doses. */
    double crossingFactor(double level) {
        for (int k = 1; k < points.size(); k++) {
            if (below(k, level) != below(0, level)) {
                double from = points.get(k - 1).estimate().effect();
                double to = points.get(k).estimate().effect();
                double share = (level - from) / (to - from);
                return points.get(k - 1).factor()
                        + share * (points.get(k).factor() - points.get(k - 1).factor());
            }
        }
        return Double.NaN;
    }

    /** Whether all replications agree on the sign of the effect at every dose. */
    private boolean hasSign() {
        return points.stream()
                .filter(point -> point.factor() > 0)
                .map(Point::estimate)
                .allMatch(estimate -> !estimate.hasRange() || estimate.low() > 0 || estimate.high() < 0);
    }

    private boolean below(int point, double level) {
        return points.get(point).estimate().effect() < level;
    }

    private double slope(int from, int to) {
        return from == to
                ? Double.NaN
                : (points.get(to).estimate().effect()
                                - points.get(from).estimate().effect())
                        / (points.get(to).factor() - points.get(from).factor());
    }
}
