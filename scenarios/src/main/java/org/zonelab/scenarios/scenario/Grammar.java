package org.zonelab.scenarios.scenario;

/** The limits of scenario files that reader and schema share. */
public final class Grammar {
    /** Regular expression of a scenario's name. */
    public static final String NAME = "[a-z0-9]+(-[a-z0-9]+)*";

    /** Longest name, characters. */
    public static final int LONGEST_NAME = 80;

    /** Longest title in one language, characters. */
    public static final int LONGEST_TITLE = 120;

    /** Last year of the longest horizon. */
    public static final int LAST_YEAR = 2060;

    /** Longest ramp, quarters. */
    public static final int LONGEST_RAMP = 200;

    /** Most replications of a run. */
    public static final int MOST_REPLICATIONS = 100_000;

    private Grammar() {}
}
