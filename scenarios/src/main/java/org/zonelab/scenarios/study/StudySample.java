package org.zonelab.scenarios.study;

import java.util.Optional;
import org.zonelab.scenarios.scenario.AssumptionMode;
import org.zonelab.scenarios.scenario.ResolvedScenario;
import org.zonelab.scenarios.scenario.RunReader;
import org.zonelab.scenarios.scenario.Traced;

/**
 * What the file of a study states of how it is simulated; the scenario's own where it states nothing.
 *
 * @param microRate share of micro entities simulated one by one
 * @param replications each with luck of its own
 * @param seed of all draws
 * @param mode whether assumptions are drawn
 */
public record StudySample(
        Optional<Double> microRate,
        Optional<Integer> replications,
        Optional<Long> seed,
        Optional<AssumptionMode> mode) {
    /** What the blocks {@code population} and {@code run} state. */
    public static StudySample of(RunReader run) {
        return new StudySample(
                run.microRate().map(Traced::value),
                run.replications().map(Traced::value),
                run.seed().map(Traced::value),
                run.mode().map(Traced::value));
    }

    /** A scenario as the study simulates it. */
    public ResolvedScenario applied(ResolvedScenario stated) {
        ResolvedScenario sampled = microRate.map(stated::withMicroRate).orElse(stated);
        return mode.map(sampled::withMode).orElse(sampled);
    }
}
