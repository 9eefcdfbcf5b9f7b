package org.zonelab.scenarios.result;

import java.util.List;
import java.util.SortedMap;

/**
 * What a result folder was made from and of; the content of {@code manifest.json}.
 *
 * @param identity hash of everything that decides the figures
 * @param scenario the policy's scenario
 * @param counterfactual what it is compared with
 * @param inputs name of each input and the SHA-256 of its content
 * @param versions program, Java and library versions
 * @param commandLine the command that reproduces the folder, one argument each
 * @param seed of all draws
 * @param requested replications asked for
 * @param replications those that are in the tables, ascending
 * @param rejectedDraws points of the assumption design passed over because the model would not have been stable
 * @param seconds wall time by phase, e.g. {@code simulate}, {@code write}
 * @param notes further facts for the report, by name
 * @param files SHA-256 of each result file
 */
public record Manifest(
        String identity,
        String scenario,
        String counterfactual,
        SortedMap<String, String> inputs,
        SortedMap<String, String> versions,
        List<String> commandLine,
        long seed,
        int requested,
        List<Integer> replications,
        int rejectedDraws,
        SortedMap<String, Double> seconds,
        SortedMap<String, String> notes,
        SortedMap<String, String> files) {
    public Manifest {
        commandLine = List.copyOf(commandLine);
        replications = List.copyOf(replications);
    }

    /** Whether every replication that was asked for is in the tables. */
    public boolean complete() {
        return replications.size() >= requested;
    }
}
