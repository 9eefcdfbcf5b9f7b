package org.zonelab.engine.effect;

import java.util.ArrayList;
import java.util.List;

/**
 * Some consecutive quarters of a run under one name.
 *
 * @param name e.g. {@code 2025} or {@code 2025-2035}
 * @param firstQuarter quarters since the start of the run
 * @param endQuarter the quarter after the last one
 */
public record Period(String name, int firstQuarter, int endQuarter) {
    private static final int QUARTERS = 4;

    public Period {
        if (firstQuarter < 0 || endQuarter <= firstQuarter) {
            throw new IllegalArgumentException(
                    "period " + name + " must hold a quarter, was " + firstQuarter + " to " + endQuarter);
        }
    }

    /** The base year: the four quarters with which a run begins. */
    public static Period baseYear(int firstYear) {
        return new Period(Integer.toString(firstYear), 0, QUARTERS);
    }

    /**
     * The periods over which effects are told: every year after the base year, then all of them together. A last year
     * that is cut short is named by its quarters, e.g. {@code 2030-Q1-Q2}.
     *
     * @param firstYear the base year
     * @param quarters quarters of the run, the four of the base year included
     * @return empty if the run ends with the base year
     */
    public static List<Period> afterBaseYear(int firstYear, int quarters) {
        List<Period> periods = new ArrayList<>();
        for (int from = QUARTERS; from < quarters; from += QUARTERS) {
            int end = Math.min(from + QUARTERS, quarters);
            String year = Integer.toString(firstYear + from / QUARTERS);
            boolean whole = end - from == QUARTERS;
            periods.add(new Period(whole ? year : year + "-Q1-Q" + (end - from), from, end));
        }
        if (!periods.isEmpty()) {
            int lastYear = firstYear + (quarters - 1) / QUARTERS;
            periods.add(new Period((firstYear + 1) + "-" + lastYear, QUARTERS, quarters));
        }
        return List.copyOf(periods);
    }

    /** A quarter as tables name it, e.g. {@code 2024-Q1}. */
    public static String quarterName(int firstYear, int quarter) {
        return (firstYear + quarter / QUARTERS) + "-Q" + (quarter % QUARTERS + 1);
    }
}
