package org.zonelab.scenarios.study;

import java.util.List;
import java.util.SortedMap;

/**
 * What the manifest of a study says beside hashes.
 *
 * @param name of the study, such as {@code compare}
 * @param counterfactual what all policies are compared with
 * @param versions of the program
 * @param commandLine the command that reproduces the folder, one argument each
 * @param seed of all draws
 * @param requested replications asked for
 * @param replications that are in the tables
 * @param seconds wall time by phase
 * @param notes further facts, by name
 */
public record StudyFacts(
        String name,
        String counterfactual,
        SortedMap<String, String> versions,
        List<String> commandLine,
        long seed,
        int requested,
        List<Integer> replications,
        SortedMap<String, Double> seconds,
        SortedMap<String, String> notes) {
    public StudyFacts {
        commandLine = List.copyOf(commandLine);
        replications = List.copyOf(replications);
    }
}
