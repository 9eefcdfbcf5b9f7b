package org.zonelab.scenarios.result;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.zonelab.scenarios.target.TargetSet;

/**
 * What the tables and the manifest need to know of a run beside its figures.
 *
 * @param scenario the policy's scenario
 * @param counterfactual what it is compared with
 * @param published national figures of the base year
 * @param zones where each zone lies
 * @param targets that the scenario names
 * @param versions of the program and of what it uses, by name; those of Java and DuckDB are added
 * @param commandLine the command that reproduces the folder, one argument each
 * @param seed of all draws
 * @param seconds wall time by phase; that of writing is added
 * @param notes further facts for the report, by name
 * @param doses the policy's settings in words at each dose simulated, by its multiple of the stated one
 */
public record RunFacts(
        String scenario,
        String counterfactual,
        List<PublishedFigure> published,
        List<ZoneMember> zones,
        List<TargetSet> targets,
        SortedMap<String, String> versions,
        List<String> commandLine,
        long seed,
        SortedMap<String, Double> seconds,
        SortedMap<String, String> notes,
        Map<Double, String> doses) {
    public RunFacts {
        published = List.copyOf(published);
        zones = List.copyOf(zones);
        targets = List.copyOf(targets);
        commandLine = List.copyOf(commandLine);
        doses = Map.copyOf(doses);
    }

    /** Facts of a run without doses. */
    public RunFacts(
            String scenario,
            String counterfactual,
            List<PublishedFigure> published,
            List<ZoneMember> zones,
            List<TargetSet> targets,
            SortedMap<String, String> versions,
            List<String> commandLine,
            long seed,
            SortedMap<String, Double> seconds,
            SortedMap<String, String> notes) {
        this(
                scenario,
                counterfactual,
                published,
                zones,
                targets,
                versions,
                commandLine,
                seed,
                seconds,
                notes,
                Map.of());
    }

    /** A dose in words, empty where it has none. */
    String dose(double factor) {
        return doses.getOrDefault(factor, "");
    }

    /** The two names by which rows of the series are told apart; a world compared with itself gets a second name. */
    List<String> scenarioNames() {
        return List.of(scenario, counterfactual.equals(scenario) ? scenario + "-counterfactual" : counterfactual);
    }
}
