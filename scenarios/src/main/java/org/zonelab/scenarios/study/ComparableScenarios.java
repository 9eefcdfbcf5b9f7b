package org.zonelab.scenarios.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.zonelab.engine.policy.Policy;
import org.zonelab.scenarios.parameter.AssumptionOverride;
import org.zonelab.scenarios.result.RunIdentity;
import org.zonelab.scenarios.run.PreparedRun;
import org.zonelab.scenarios.scenario.ResolvedScenario;
import org.zonelab.scenarios.scenario.Traced;

/**
 * Scenarios that can be compared: they differ in their policies alone, and share counterfactual, horizon, population, data,
 * assumptions and the way these are drawn.
 *
 * @param scenarios at least one, with names of their own
 */
public record ComparableScenarios(List<ResolvedScenario> scenarios) {
    public ComparableScenarios {
        scenarios = List.copyOf(scenarios);
    }

    /** What keeps scenarios from being compared in one study, a sentence each; empty if nothing does. */
    public List<String> obstacles() {
        List<String> found = new ArrayList<>();
        for (int k = 1; k < scenarios.size(); k++) {
            String name = scenarios.get(k).name().value();
            if (scenarios.subList(0, k).stream()
                    .anyMatch(each -> each.name().value().equals(name))) {
                found.add(name + " is given twice");
            }
        }
        found.addAll(differences());
        return found;
    }

    /** Differences beside the policies, which leave nothing to be compared, a sentence each; names do not matter. */
    public List<String> differences() {
        List<String> found = new ArrayList<>();
        ResolvedScenario first = scenarios.get(0);
        for (int k = 1; k < scenarios.size(); k++) {
            ResolvedScenario other = scenarios.get(k);
            String pair = other.name().value() + " and " + first.name().value();
            differ(
                    found,
                    pair,
                    "counterfactual",
                    first,
                    other,
                    each -> each.counterfactual().value());
            differ(found, pair, "horizon", first, other, each -> each.horizon().value());
            differ(
                    found,
                    pair,
                    "population",
                    first,
                    other,
                    each -> each.microRate().value());
            differ(found, pair, "data", first, other, each -> each.data().map(Traced::value));
            differ(found, pair, "group", first, other, each -> each.group().map(Traced::value));
            differ(
                    found,
                    pair,
                    "run.assumptions",
                    first,
                    other,
                    each -> each.mode().value());
            differ(found, pair, "assumptions", first, other, ComparableScenarios::assumptions);
        }
        return found;
    }

    private static List<String> assumptions(ResolvedScenario scenario) {
        return scenario.assumptions().stream()
                .map((AssumptionOverride each) -> each.path() + "=" + each.value())
                .sorted()
                .toList();
    }

    private static void differ(
            List<String> found,
            String pair,
            String what,
            ResolvedScenario one,
            ResolvedScenario two,
            Function<ResolvedScenario, Object> part) {
        if (!Objects.equals(part.apply(one), part.apply(two))) {
            found.add(pair + " differ in " + what + ", so their effects cannot be compared");
        }
    }

    /** What they share. */
    public ResolvedScenario first() {
        return scenarios.get(0);
    }

    /** The policies, in the order of the scenarios. */
    public List<Policy> policies() {
        return scenarios.stream().map(ResolvedScenario::policy).toList();
    }

    /**
     * What decides the figures of a study of them.
     *
     * @param study name of the study
     * @param run the first scenario, ready to be simulated
     */
    public RunIdentity identity(String study, PreparedRun run) {
        RunIdentity identity = RunIdentity.named(study);
        for (ResolvedScenario scenario : scenarios) {
            identity = identity.with(
                    "scenario " + scenario.name().value(),
                    new PreparedRun(run.home(), scenario, run.parameters(), run.seed(), run.replications())
                            .identity()
                            .hash());
        }
        return identity;
    }
}
