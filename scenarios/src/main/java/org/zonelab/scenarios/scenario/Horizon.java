package org.zonelab.scenarios.scenario;

/**
 * The quarters that are compared; the base year before them is simulated too.
 *
 * @param last inclusive
 */
public record Horizon(Quarter first, Quarter last) {
    /** 2025-Q1 to 2035-Q4. */
    public static final Horizon DEFAULT = new Horizon(Quarter.FIRST_OF_POLICY, Quarter.of(2035, 4));

    public Horizon {
        if (last.index() < first.index()) {
            throw new IllegalArgumentException("horizon ends before it begins: " + first + " to " + last);
        }
    }

    /** Quarters simulated, the base year included. */
    public int quarters() {
        return last.index() + 1;
    }
}
