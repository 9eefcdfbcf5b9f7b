package org.zonelab.viz.cli;

import java.util.Optional;
import org.zonelab.engine.experiment.Progress;
import picocli.CommandLine.Option;

/** Options of commands that simulate the shipped law at central assumptions, and their progress. */
final class SampleOptions {
    @Option(names = "--seed", paramLabel = "S", description = "Seed of all draws (default: 1).")
    private long seed = 1;

    @Option(
            names = "--micro-rate",
            paramLabel = "R",
            description =
                    "Share of micro entities simulated one by one, above 0 to 1 (default: ${DEFAULT-VALUE}); coarser is"
                            + " faster, and another sample of the same zones.")
    private double microRate = 0.01;

    /** Something to simulate that tells how far it is. */
    @FunctionalInterface
    interface Work<T, E extends Exception> {
        T run(Progress progress) throws E;
    }

    long seed() {
        return seed;
    }

    /**
     * Share of micro entities to simulate.
     *
     * @throws BadInputException if it is none
     */
    double microRate() {
        return MicroRateOption.checked(microRate);
    }

    /** Does work, with a line of progress for a person at a terminal. */
    static <T, E extends Exception> T watched(CommonOptions common, Work<T, E> work) throws E {
        Optional<ProgressLine> line = ProgressLine.watched(common);
        try {
            return work.run(line.<Progress>map(each -> each).orElse(Progress.SILENT));
        } finally {
            line.ifPresent(ProgressLine::finish);
        }
    }
}
