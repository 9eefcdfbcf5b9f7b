package org.zonelab.scenarios.sweep;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zonelab.scenarios.scenario.AssumptionMode;
import org.zonelab.scenarios.scenario.LeverBlock;
import org.zonelab.scenarios.scenario.ResolvedScenario;
import org.zonelab.scenarios.scenario.Title;

/**
 * What a design file asks for.
 *
 * @param scenario file of the scenario that is varied
 * @param levers points of the policy
 * @param blocks the lever block of each axis of {@code levers}, whose value each point replaces; they stand after the scenario's
 * @param assumptions points that hold in both worlds
 * @param sample how many firms, how many draws
 */
public record SweepDesign(
        String name,
        Title title,
        Path scenario,
        InputPoints levers,
        List<LeverBlock> blocks,
        InputPoints assumptions,
        Sample sample) {
    /**
     * What the design states of how it is simulated; the scenario's own where it states nothing.
     *
     * @param microRate share of micro entities simulated one by one
     * @param replications of each pair of points, each with luck of its own
     * @param seed of all draws
     * @param mode whether assumptions that are not varied are drawn
     */
    public record Sample(
            Optional<Double> microRate,
            Optional<Integer> replications,
            Optional<Long> seed,
            Optional<AssumptionMode> mode) {}

    public SweepDesign {
        blocks = List.copyOf(blocks);
    }

    /** The scenario as the design simulates it, before anything is varied. */
    public ResolvedScenario applied(ResolvedScenario stated) {
        ResolvedScenario sampled = sample.microRate().map(stated::withMicroRate).orElse(stated);
        return sample.mode().map(sampled::withMode).orElse(sampled);
    }

    /** The blocks of a point of the policy. */
    List<LeverBlock> at(double[] values) {
        List<LeverBlock> set = new ArrayList<>();
        for (int axis = 0; axis < values.length; axis++) {
            set.add(blocks.get(axis).withValue(values[axis]));
        }
        return set;
    }
}
