package org.zonelab.viz.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zonelab.scenarios.library.Library;
import org.zonelab.scenarios.parameter.AssumptionOverride;
import org.zonelab.scenarios.result.RunIdentity;
import org.zonelab.scenarios.robustness.LeastKnown;
import org.zonelab.scenarios.run.PreparedRun;
import org.zonelab.scenarios.scenario.ResolvedScenario;
import org.zonelab.scenarios.sensitivity.AssumptionInput;
import org.zonelab.scenarios.sensitivity.DoseRange;
import org.zonelab.scenarios.sensitivity.LeverInput;
import org.zonelab.scenarios.sensitivity.MorrisScreening;
import org.zonelab.scenarios.sensitivity.PolicyDoses;
import org.zonelab.scenarios.sensitivity.SensitivityInput;
import org.zonelab.scenarios.sensitivity.SensitivityMethod;
import org.zonelab.scenarios.sensitivity.SensitivityStudy;
import org.zonelab.scenarios.sensitivity.SobolAnalysis;
import org.zonelab.scenarios.study.ComparableScenarios;
import org.zonelab.viz.Counted;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code zonelab sensitivity}: what drives the effect? */
@Command(
        name = "sensitivity",
        description = {
            "What drives the effect: the doses of the policy, the assumptions, or luck?",
            "morris moves one input at a time along trajectories: cheap, for many inputs. sobol gives first and total shares of",
            "the variance: dear, for few. Luck is an input too. Leaves shares.csv (policy, assumptions, luck), sensitivity.csv",
            "(each input), a chart and a page."
        },
        footer = {
            "",
            "Screen by parts of the model first, then look into those that matter:",
            "  zonelab sensitivity scenarios/deferred-tax-reinvestment.yaml",
            "  zonelab sensitivity scenarios/deferred-tax-reinvestment.yaml --parameters reinvestment.takeUp,location,tax",
            "How much the dose matters beside what is not known:",
            "  zonelab sensitivity scenarios/reinvestment-package.yaml --doses 0.5..1.5",
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

    enum Over {
        BOTH,
        POLICY,
        ASSUMPTIONS
    }

    @Option(
            names = "--over",
            paramLabel = "both|policy|assumptions",
            description = "What moves beside luck (default: both; assumptions where the policy has no dose).")
    private Over over = Over.BOTH;

    @Option(
            names = "--levers",
            paramLabel = "LEVER,...",
            split = ",",
            description = {
                "Levers of the policy to vary (default: all that have a dose). A switch has none; it is turned on and off",
                "if it is named."
            })
    private List<String> levers = List.of();

    @Option(
            names = "--doses",
            paramLabel = "LOW..HIGH",
            description = "Doses of the levers as multiples of the stated ones, within the law (default: 0..2).")
    private String doses = DoseRange.TO_TWICE.text();

    @Mixin
    private final CriterionOption criterion = new CriterionOption();

    @Option(
            names = "--points",
            paramLabel = "N",
            description = {
                "Trajectories of morris (default: 10) or rows of sobol (default: 64, best a power of two). A trajectory",
                "simulates inputs + 2 pairs of worlds, a row inputs + 3, and one more for all levers, and all assumptions,",
                "together."
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
        PolicyDoses policy = policy(scenarios.first());
        List<AssumptionInput> assumptions = over == Over.POLICY ? List.of() : inputs(library, overrides);
        List<SensitivityInput> inputs = Stream.<SensitivityInput>concat(policy.inputs().stream(), assumptions.stream())
                .toList();
        PreparedRun run = study.run(installation, library, scenarios, replications);
        SensitivityMethod design = design(inputs, SensitivityStudy.key(run.seed()));
        String names = assumptions.stream().map(SensitivityInput::name).collect(Collectors.joining(","));
        RunIdentity identity = scenarios
                .identity("sensitivity", run)
                .with("method", design.name())
                .with("parameters", names)
                .with("levers", leverText(policy));
        List<String> words = new ArrayList<>(List.of(installation.recorded(file)));
        words.addAll(List.of("--method", design.name(), "--over", over.name().toLowerCase(Locale.ROOT)));
        if (!assumptions.isEmpty()) {
            words.addAll(List.of("--parameters", words(names)));
        }
        if (!policy.inputs().isEmpty()) {
            words.addAll(List.of("--levers", names(policy), "--doses", doses));
        }
        words.addAll(List.of("--by", outcome, "--points", String.valueOf(rows)));
        List<String> line = study.designLine("sensitivity", words, run);
        common.note("sensitivity: " + count(policy.inputs().size(), "lever") + count(assumptions.size(), "assumption")
                + "luck, "
                + (method == Method.MORRIS
                        ? Counted.text(rows, "trajectory", "trajectories")
                        : Counted.text(rows, "row", "rows"))
                + ", " + Counted.text(2L * rows * design.points(), "world", "worlds"));
        return new StudyExecution(common, study, line)
                .run(
                        identity,
                        run,
                        new SensitivityWork(
                                common,
                                run,
                                new SensitivityStudy(library.parameters(), policy, assumptions, design),
                                outcome,
                                doses,
                                line));
    }

    /** Number of inputs of a kind, as words of a list that goes on. */
    private static String count(int inputs, String name) {
        return inputs == 0 ? "" : Counted.text(inputs, name, name + "s") + " and ";
    }

    private PolicyDoses policy(ResolvedScenario scenario) {
        if (over == Over.ASSUMPTIONS) {
            if (!levers.isEmpty()) {
                throw new BadInputException("--levers: say --over both or --over policy to vary them");
            }
            return PolicyDoses.stated(scenario);
        }
        PolicyDoses found;
        try {
            found = PolicyDoses.read(scenario, levers, DoseRange.parse(doses));
        } catch (IllegalArgumentException e) {
            throw new BadInputException("--levers, --doses: " + e.getMessage());
        }
        if (found.inputs().isEmpty()) {
            String without = scenario.name().value() + " has no lever with a dose";
            if (over == Over.POLICY) {
                throw new BadInputException(without + "; name a switch with --levers to turn it on and off");
            }
            common.note(without + ", so assumptions alone move");
        }
        return found;
    }

    private static String names(PolicyDoses policy) {
        return policy.inputs().stream().map(LeverInput::name).collect(Collectors.joining(","));
    }

    private static String leverText(PolicyDoses policy) {
        return policy.inputs().stream()
                .map(each -> each.name() + " " + each.range().text())
                .collect(Collectors.joining(","));
    }

    private List<String> chosen() {
        if (!paths.isEmpty()) {
            return paths;
        }
        return method == Method.MORRIS ? List.of(AssumptionInput.PARTS) : LeastKnown.PATHS;
    }

    private String words(String names) {
        List<String> chosen = chosen();
        boolean whole = chosen.equals(List.of(AssumptionInput.ALL)) || chosen.equals(List.of(AssumptionInput.PARTS));
        return whole ? chosen.get(0) : names;
    }

    private List<AssumptionInput> inputs(Library library, List<AssumptionOverride> overrides) {
        Set<String> fixed = overrides.stream().map(AssumptionOverride::path).collect(Collectors.toSet());
        List<String> wanted = chosen().stream()
                .filter(path -> !paths.isEmpty() || !fixed.contains(path))
                .toList();
        try {
            return AssumptionInput.read(wanted, library.parameters(), fixed);
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
