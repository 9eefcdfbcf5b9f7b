package org.zonelab.viz.cli;

import java.util.List;
import java.util.stream.Collectors;

/** What {@code --no-simulate} says where something is missing. */
final class MissingTasks {
    private static final int SHOWN = 20;

    private MissingTasks() {}

    /**
     * Refuses to go on unless everything is there.
     *
     * @param what such as {@code replications}
     * @param missing numbers of those that are not there
     * @param all how many there should be
     */
    static void refuse(String what, List<Integer> missing, int all) {
        if (missing.isEmpty()) {
            return;
        }
        String numbers = missing.stream().limit(SHOWN).map(String::valueOf).collect(Collectors.joining(", "));
        String more = missing.size() > SHOWN ? " and " + (missing.size() - SHOWN) + " more" : "";
        throw new BadInputException(missing.size() + " of " + all + " " + what + " are missing: " + numbers + more
                + "; run their shards, or the command without --no-simulate");
    }
}
