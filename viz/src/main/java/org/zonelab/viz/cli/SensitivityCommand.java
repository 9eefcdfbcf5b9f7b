package org.zonelab.viz.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zonelab.scenarios.library.Library;
import org.zonelab.scenarios.parameter.AssumptionOverride;
import org.zonelab.scenarios.result.RunIdentity;
import org.zonelab.scenarios.robustness.LeastKnown;
import org.zonelab.scenarios.run.PreparedRun;
import org.zonelab.scenarios.sensitivity.MorrisScreening;
import org.zonelab.scenarios.sensitivity.SensitivityInput;
import org.zonelab.scenarios.sensitivity.SensitivityMethod;
import org.zonelab.scenarios.sensitivity.SensitivityStudy;
import org.zonelab.scenarios.sensitivity.SobolAnalysis;
import org.zonelab.scenarios.study.ComparableScenarios;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code zonelab sensitivity}: what drives the effect? */
@Command(
        name = "sensitivity",
        description = {
            "What drives the effect: which assumptions, and how much of it is luck?",
            "morris moves one input at a time along trajectories: cheap, for many inputs. sobol gives first and total shares of",
            "the variance: dear, for few. Luck is an input too. Leaves sensitivity.csv, a chart and a page."
        },
        footer = {
            "",
            "Screen by parts of the model first, then look into those that matter:",
            "  zonelab sensitivity scenarios/deferred-tax-reinvestment.yaml",
            "  zonelab sensitivity scenarios/deferred-tax-reinvestment.yaml --parameters reinvestment.takeUp,location,tax",
            "More --points go on where fewer ended."
        })
final class SensitivityCommand implements Callable<Integer> {
    private static final int TRAJECTORIES = 10;
    private static final int ROWS = 64;

    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Mixin
    private final StudyOptions study = new StudyOptions();

    @Parameters(paramLabel = "SCENARIO.yaml", description = "The scenario.")
    private Path file = Path.of("");

    enum Method {
        MORRIS,
        SOBOL
    }

    @Option(
            names = "--method",
            paramLabel = "morris|sobol",
            description = "Screening, or indices of the variance (default: morris).")
    private Method method = Method.MORRIS;

    @Option(
            names = "--parameters",
            paramLabel = "PATH,...",
            split = ",",
            description = {
                "Parameters to vary: paths; names of parts of the model, whose parameters move together; parts for all of",
                "these; all for every drawn parameter alone (default: parts with morris, with sobol the least known ones)."
            })
    private List<String> paths = List.of();

    @Mixin
    private final CriterionOption criterion = new CriterionOption();

    @Option(
            names = "--points",
            paramLabel = "N",
            description = {
                "Trajectories of morris (default: 10) or rows of sobol (default: 64, best a power of two). A trajectory",
                "simulates inputs + 2 pairs of worlds, a row inputs + 3."
            })
    private @Nullable Integer points;

    @Override
    public Integer call() {
        String outcome = criterion.outcome();
        int rows = points != null ? points : method == Method.MORRIS ? TRAJECTORIES : ROWS;
        List<Integer> replications = study.rows(rows);
        Installation installation = Installation.current();
        Library library = installation.library();
        ComparableScenarios scenarios = study.scenarios(library, List.of(file), common);
        List<AssumptionOverride> overrides = scenarios.first().assumptions();
        List<SensitivityInput> inputs = inputs(library, overrides);
        PreparedRun run = study.run(installation, library, scenarios, replications);
        SensitivityMethod design = design(inputs, SensitivityStudy.key(run.seed()));
        String names = inputs.stream().map(SensitivityInput::name).collect(Collectors.joining(","));
        RunIdentity identity = scenarios
                .identity("sensitivity", run)
                .with("method", design.name())
                .with("parameters", names);
        List<String> words = new ArrayList<>(List.of(installation.recorded(file)));
        words.addAll(List.of("--method", design.name(), "--parameters", words(names)));
        words.addAll(List.of("--by", outcome, "--points", String.valueOf(rows)));
        List<String> line = study.designLine("sensitivity", words, run);
        common.note("sensitivity: " + inputs.size() + " inputs and luck, " + rows
                + (method == Method.MORRIS ? " trajectories, " : " rows, ")
                + 2L * rows * design.points() + " worlds");
        return new StudyExecution(common, study, line)
                .run(
                        identity,
                        run,
                        new SensitivityWork(
                                common,
                                run,
                                new SensitivityStudy(library.parameters(), overrides, inputs, design),
                                outcome,
                                line));
    }

    private List<String> chosen() {
        if (!paths.isEmpty()) {
            return paths;
        }
        return method == Method.MORRIS ? List.of(SensitivityInput.PARTS) : LeastKnown.PATHS;
    }

    private String words(String names) {
        List<String> chosen = chosen();
        boolean whole = chosen.equals(List.of(SensitivityInput.ALL)) || chosen.equals(List.of(SensitivityInput.PARTS));
        return whole ? chosen.get(0) : names;
    }

    private List<SensitivityInput> inputs(Library library, List<AssumptionOverride> overrides) {
        Set<String> fixed = overrides.stream().map(AssumptionOverride::path).collect(Collectors.toSet());
        List<String> wanted = chosen().stream()
                .filter(path -> !paths.isEmpty() || !fixed.contains(path))
                .toList();
        try {
            return SensitivityInput.read(wanted, library.parameters(), fixed);
        } catch (IllegalArgumentException e) {
            throw new BadInputException("--parameters: " + e.getMessage());
        }
    }

    private SensitivityMethod design(List<SensitivityInput> inputs, long key) {
        return switch (method) {
            case MORRIS -> new MorrisScreening(inputs, key);
            case SOBOL -> new SobolAnalysis(inputs, key);
        };
    }
}
