package org.zonelab.scenarios.validation;

/**
 * Closing rates by year of age, from entities seen at the start of a year and those gone at its end.
 *
 * <pre>h_a = closed_a / seen_a,   S(a + 1) = S(a)(1 − h_a)</pre>
 */
final class LifeTable {
    private final double[] seen;
    private final double[] closed;

    /** @param ages years of age that are told apart; older ones count as the last */
    LifeTable(int ages) {
        seen = new double[ages];
        closed = new double[ages];
    }

    /**
     * Adds entities of one age.
     *
     * @param ageYears completed years at the start of the year, from 0
     * @param weight entities
     */
    void add(int ageYears, double weight, Fate fate) {
        int age = Math.min(ageYears, seen.length - 1);
        seen[age] += weight;
        closed[age] += fate == Fate.CLOSED ? weight : 0;
    }

    /** What became of an entity within the year. */
    enum Fate {
        ALIVE,
        CLOSED
    }

    /** Closing rate of a year of age; NaN if nobody was seen at it. */
    double rate(int age) {
        return closed[age] / seen[age];
    }

    /** Age by which half have closed, with even closing within a year; NaN if the table ends before. */
    double medianLife() {
        double alive = 1;
        for (int age = 0; age < seen.length; age++) {
            double rate = seen[age] > 0 ? rate(age) : 0;
            double next = alive * (1 - rate);
            if (next <= 0.5) {
                return age + (alive - 0.5) / (alive - next);
            }
            alive = next;
        }
        return Double.NaN;
    }

    /** Middle of the year of age with the highest rate among the first ages. */
    double riskiestAge(int ages) {
        int highest = 0;
        for (int age = 1; age < ages; age++) {
            if (rate(age) > rate(highest)) {
                highest = age;
            }
        }
        return highest + 0.5;
    }

    /** Mean age of those that closed, years, the age of each at the middle of the year. */
    double meanAgeAtExit() {
        double sum = 0;
        double all = 0;
        for (int age = 0; age < seen.length; age++) {
            sum += closed[age] * (age + 0.5 + 0.5);
            all += closed[age];
        }
        return sum / all;
    }
}
