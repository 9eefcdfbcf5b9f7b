package org.zonelab.viz.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zonelab.scenarios.result.Numbers;
import org.zonelab.scenarios.scenario.ResolvedScenario;
import org.zonelab.scenarios.study.ComparableScenarios;
import picocli.CommandLine.Option;

/** A coarser or finer sample than the scenarios'. */
final class MicroRateOption {
    @Option(
            names = "--micro-rate",
            paramLabel = "R",
            description =
                    "Share of micro entities simulated one by one, above 0 to 1 (default: the scenarios'); coarser is"
                            + " faster, and another sample of the same zones.")
    private @Nullable Double rate;

    /**
     * Refuses what is no share.
     *
     * @throws BadInputException if the rate is not above 0 and at most 1
     */
    static double checked(double rate) {
        if (!(rate > 0 && rate <= 1)) {
            throw new BadInputException("--micro-rate must be above 0 and at most 1, was " + rate);
        }
        return rate;
    }

    /** A scenario with the sample asked for. */
    ResolvedScenario of(ResolvedScenario scenario) {
        return rate == null ? scenario : scenario.withMicroRate(checked(rate));
    }

    /** The scenarios with the sample asked for. */
    ComparableScenarios of(ComparableScenarios scenarios) {
        return new ComparableScenarios(
                scenarios.scenarios().stream().map(this::of).toList());
    }

    /** Arguments that ask for the same sample. */
    List<String> words() {
        return rate == null ? List.of() : List.of("--micro-rate", Numbers.format(rate));
    }
}
