package org.zonelab.scenarios.search;

/**
 * How long to search.
 *
 * @param population settings of a generation, even and at least 4
 * @param generations after the first, at least 0
 * @param seed of the search
 */
public record SearchPlan(int population, int generations, long seed) {
    public SearchPlan {
        if (population < 4 || population % 2 != 0) {
            throw new IllegalArgumentException("a population is even and at least 4, was " + population);
        }
        if (generations < 0) {
            throw new IllegalArgumentException("there are no " + generations + " generations");
        }
    }

    /** Settings evaluated at most. */
    public int evaluations() {
        return population * (generations + 1);
    }
}
