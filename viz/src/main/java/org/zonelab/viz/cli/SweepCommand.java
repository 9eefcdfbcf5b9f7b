package org.zonelab.viz.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.zonelab.scenarios.library.Library;
import org.zonelab.scenarios.result.RunIdentity;
import org.zonelab.scenarios.run.PreparedRun;
import org.zonelab.scenarios.scenario.ResolvedScenario;
import org.zonelab.scenarios.study.ComparableScenarios;
import org.zonelab.scenarios.sweep.Sweep;
import org.zonelab.scenarios.sweep.SweepDesign;
import org.zonelab.scenarios.sweep.SweepDesignReader;
import org.zonelab.scenarios.yaml.Diagnostics;
import org.zonelab.scenarios.yaml.InvalidFilesException;
import org.zonelab.viz.Counted;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code zonelab sweep}: what does the policy change at each of many doses and assumptions? */
@Command(
        name = "sweep",
        description = {
            "What does a policy change at each of many doses and assumptions?",
            "A design file names levers and assumptions to vary: on a grid, a Latin hypercube or a Sobol sequence. Every point of",
            "the levers meets every point of the assumptions. Leaves sweep.csv, a chart and a page."
        },
        footer = {"", "Example: zonelab sweep scenarios/studies/credit-and-take-up.yaml"})
final class SweepCommand implements Callable<Integer> {
    private static final int REPLICATIONS = 2;

    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Mixin
    private final StudyOptions study = new StudyOptions();

    @Mixin
    private final CriterionOption criterion = new CriterionOption();

    @Parameters(paramLabel = "DESIGN.yaml", description = "What is varied.")
    private Path file = Path.of("");

    @Override
    public Integer call() {
        String outcome = criterion.outcome();
        Installation installation = Installation.current();
        Library library = installation.library();
        Diagnostics diagnostics = new Diagnostics();
        SweepDesign design = new SweepDesignReader(library.scenarios(), diagnostics)
                .read(file)
                .orElseThrow(() -> new InvalidFilesException(diagnostics.all()));
        ResolvedScenario scenario = design.sample()
                .applied(study.scenarios(library, List.of(design.scenario()), common)
                        .first());
        ComparableScenarios scenarios = new ComparableScenarios(List.of(scenario));
        PreparedRun run = study.run(
                installation,
                library,
                scenarios,
                study.replications(design.sample().replications().orElse(REPLICATIONS)),
                design.sample().seed());
        Sweep sweep = new Sweep(design, scenario, library.parameters(), run.seed());
        RunIdentity identity = scenarios.identity(design.name(), run).with("points", sweep.text());
        List<String> line = study.commandLine("sweep", List.of(installation.recorded(file), "--by", outcome), run);
        common.note("sweep: " + Counted.text(sweep.doses().length, "point", "points") + " of levers, "
                + sweep.points().length + " of assumptions, "
                + Counted.text(run.replications().size(), "replication", "replications"));
        return new StudyExecution(common, study, line)
                .run(identity, run, new SweepWork(common, run, sweep, outcome, line));
    }
}
