package org.zonelab.scenarios.scenario;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.zonelab.engine.policy.Policy;
import org.zonelab.engine.policy.ZoneConduct;
import org.zonelab.scenarios.parameter.AssumptionOverride;
import org.zonelab.scenarios.target.TargetSet;

/**
 * A scenario with nothing left open: every value stated somewhere, each with the place.
 *
 * @param area shelf of the library, not inherited
 * @param counterfactual name and place of the scenario it is compared with
 * @param levers blocks of the policy world, later ones win where they overlap
 * @param counterfactualLevers blocks of the counterfactual world
 * @param assumptions parameters set to one value in both worlds, one a path
 * @param conduct whether zone governments compete in the policy world
 * @param counterfactualConduct the same in the counterfactual world
 * @param microRate share of micro entities simulated one by one, in (0, 1]
 * @param data the user's own figures, if any
 * @param group list of the entities of one foreign group that is followed, if any
 * @param targets promises of provinces that the run answers
 * @param mode whether replications draw assumptions
 */
public record ResolvedScenario(
        Traced<String> name,
        Traced<Title> title,
        Traced<Title> descriptions,
        Traced<ScenarioArea> area,
        Traced<String> counterfactual,
        Title counterfactualTitle,
        Traced<Horizon> horizon,
        List<LeverBlock> levers,
        List<LeverBlock> counterfactualLevers,
        List<AssumptionOverride> assumptions,
        Traced<ZoneConduct> conduct,
        Traced<ZoneConduct> counterfactualConduct,
        Traced<Double> microRate,
        Optional<Traced<Path>> data,
        Optional<Traced<Path>> group,
        Traced<List<TargetSet>> targets,
        Traced<Integer> replications,
        Traced<Long> seed,
        Traced<AssumptionMode> mode) {
    public ResolvedScenario {
        levers = List.copyOf(levers);
        counterfactualLevers = List.copyOf(counterfactualLevers);
        assumptions = List.copyOf(assumptions);
    }

    /** The same scenario on a coarser or finer sample of micro entities. */
    public ResolvedScenario withMicroRate(double rate) {
        return changed(horizon, levers, Traced.byDefault(rate), mode);
    }

    /**
     * The same scenario with another end.
     *
     * @param last quarter that is compared, inclusive
     * @throws IllegalArgumentException if it is before the first
     */
    public ResolvedScenario until(Quarter last) {
        return changed(Traced.byDefault(new Horizon(horizon.value().first(), last)), levers, microRate, mode);
    }

    /** The same scenario with assumptions drawn or central. */
    public ResolvedScenario withMode(AssumptionMode other) {
        return changed(horizon, levers, microRate, Traced.byDefault(other));
    }

    /** The same scenario with further blocks, which win over its own where they overlap. */
    public ResolvedScenario plus(List<LeverBlock> blocks) {
        return changed(horizon, Stream.concat(levers.stream(), blocks.stream()).toList(), microRate, mode);
    }

    private ResolvedScenario changed(
            Traced<Horizon> compared, List<LeverBlock> blocks, Traced<Double> rate, Traced<AssumptionMode> draws) {
        return new ResolvedScenario(
                name,
                title,
                descriptions,
                area,
                counterfactual,
                counterfactualTitle,
                compared,
                blocks,
                counterfactualLevers,
                assumptions,
                conduct,
                counterfactualConduct,
                rate,
                data,
                group,
                targets,
                replications,
                seed,
                draws);
    }

    /** What it asks, in English. */
    public Traced<String> description() {
        return new Traced<>(descriptions.value().en(), descriptions.position());
    }

    /** The policy world's settings for the engine. */
    public Policy policy() {
        return settings(name.value(), levers, conduct.value());
    }

    /** The counterfactual world's settings for the engine. */
    public Policy counterfactualPolicy() {
        return settings(counterfactual.value(), counterfactualLevers, counterfactualConduct.value());
    }

    private Policy settings(String scenario, List<LeverBlock> blocks, ZoneConduct zones) {
        return new Policy(
                scenario,
                blocks.stream().map(block -> block.within(horizon.value())).toList(),
                zones);
    }
}
