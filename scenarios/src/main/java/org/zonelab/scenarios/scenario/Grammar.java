package org.zonelab.scenarios.scenario;

import java.util.List;
import org.zonelab.engine.outcome.Outcome;
import org.zonelab.engine.outcome.OutcomeCatalogue;

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

    /** Outcomes of single zones in one world, which a target's condition can name. */
    public static List<String> zoneOutcomes() {
        return OutcomeCatalogue.all().stream()
                .filter(outcome -> outcome.byZone() && !outcome.pairOnly())
                .map(Outcome::name)
                .toList();
    }
}
