package org.zonelab.scenarios.scenario;

import org.zonelab.engine.policy.Lever;

/**
 * The steps in which a dose is counted from neutral.
 *
 * @param kind what one step is
 * @param steps how many of them the stated dose is; below zero where it goes below neutral
 */
public record DoseUnit(Kind kind, double steps) {
    /** What one step of a dose is. */
    public enum Kind {
        /** A percentage point. */
        POINT(0.01),
        /** A tenth of a percentage point, of a dose below one. */
        TENTH_POINT(0.001),
        DAY(1),
        MONTH(1),
        /** A million RMB (a year where the lever says so). */
        MILLION(1),
        /** One, of a lever with a wide range. */
        ONE(1),
        /** A tenth of one, of a lever with a narrow range. */
        TENTH(0.1),
        /** A tenth of several levers scaled together. */
        PACKAGE(1);

        private final double size;

        Kind(double size) {
            this.size = size;
        }
    }

    /** Range of a lever from which on it is counted in ones. */
    private static final double WIDE = 5;

    /**
     * Counts a distance.
     *
     * @param distance from neutral, unit of the lever
     */
    static DoseUnit of(Lever lever, double distance) {
        Kind kind = switch (lever.kind()) {
            case SHARE -> Math.abs(distance) < Kind.POINT.size ? Kind.TENTH_POINT : Kind.POINT;
            case DAYS -> Kind.DAY;
            case MONTHS -> Kind.MONTH;
            case MONEY -> Kind.MILLION;
            case NUMBER, SWITCH -> lever.high() - lever.low() < WIDE ? Kind.TENTH : Kind.ONE;
        };
        return new DoseUnit(kind, distance / kind.size);
    }
}
