package org.zonelab.viz.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.zonelab.scenarios.calibration.FitFiles;
import org.zonelab.scenarios.ensemble.Ensemble;
import org.zonelab.scenarios.library.Library;
import org.zonelab.scenarios.parameter.AssumptionOverride;
import org.zonelab.scenarios.parameter.Parameter;
import org.zonelab.scenarios.result.Evidence;
import org.zonelab.scenarios.result.RunIdentity;
import org.zonelab.scenarios.robustness.Finding;
import org.zonelab.scenarios.robustness.LeastKnown;
import org.zonelab.scenarios.robustness.Robustness;
import org.zonelab.scenarios.robustness.RobustnessPoint;
import org.zonelab.scenarios.robustness.RobustnessTable;
import org.zonelab.scenarios.run.PreparedRun;
import org.zonelab.scenarios.scenario.ResolvedScenario;
import org.zonelab.scenarios.schema.JsonText;
import org.zonelab.scenarios.sensitivity.AssumptionInput;
import org.zonelab.scenarios.sensitivity.SensitivityStudy;
import org.zonelab.scenarios.study.ComparableScenarios;
import org.zonelab.scenarios.study.StudyEffects;
import org.zonelab.scenarios.study.StudyFolder;
import org.zonelab.scenarios.study.StudyPlan;
import org.zonelab.scenarios.yaml.Suggestion;
import org.zonelab.viz.Counted;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code zonelab robust}: do the findings of a scenario survive its least known parameters? */
@Command(
        name = "robust",
        description = {
            "Do the findings of a scenario survive the least known parameters?",
            "Each moves to both ends of its range, all else central, on the same luck. With --require, options meet at many",
            "points instead, where all parameters move together: how often does each do what is required, what does it lose",
            "against the best, and in which part of the assumptions does it fail? Leaves satisficing.csv, regret.csv, prim.csv",
            "(boxes), points.csv, robust.md, charts and a page."
        },
        footer = {
            "",
            "Examples: zonelab robust scenarios/deferred-tax-reinvestment.yaml",
            "  zonelab robust scenarios/special-bonds.yaml scenarios/faster-approval.yaml",
            "      --require \"value_added > 50 billion RMB\" --require \"cost_per_additional_yuan < 5\" --micro-rate 0.002"
        })
final class RobustCommand implements Callable<Integer> {
    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Mixin
    private final StudyOptions study = new StudyOptions();

    @Mixin
    private final EnsembleOptions requirements = new EnsembleOptions();

    @Parameters(
            arity = "1..*",
            paramLabel = "SCENARIO.yaml",
            description = "Scenarios; several of one counterfactual share its simulation.")
    private List<Path> files = List.of();

    @Option(
            names = "--parameters",
            paramLabel = "PATH,...",
            split = ",",
            description = {
                "Parameters to move (default: those that the headline rests on and no data pin). With --require also names of",
                "parts of the model, or all."
            })
    private List<String> chosen = List.of();

    @Mixin
    private final MicroRateOption microRate = new MicroRateOption();

    @Option(
            names = "--keep",
            description = "Also keep the tables in scenarios/evidence, from where reports of runs quote them.")
    private boolean keep;

    @Override
    public Integer call() {
        Installation installation = Installation.current();
        Library library = installation.library();
        boolean ensemble = requirements.asked();
        ComparableScenarios scenarios = microRate.of(study.scenarios(library, files, common));
        return ensemble ? together(installation, library, scenarios) : oneByOne(installation, library, scenarios);
    }

    /** All parameters at once, and what is required of each option. */
    private int together(Installation installation, Library library, ComparableScenarios scenarios) {
        if (keep) {
            throw new BadInputException("--keep keeps single parameters moved one at a time: leave --require out");
        }
        List<AssumptionOverride> overrides = scenarios.first().assumptions();
        List<Parameter> parameters = varied(library, overrides);
        int points = requirements.points();
        PreparedRun run = study.run(installation, library, scenarios, study.rows(points));
        Ensemble ensemble = new Ensemble(library.parameters(), overrides, parameters, SensitivityStudy.key(run.seed()));
        String names = parameters.stream().map(Parameter::path).collect(Collectors.joining(","));
        RunIdentity identity = scenarios.identity("robust", run).with("ensemble", names);
        List<String> words = words(installation);
        words.addAll(List.of("--parameters", chosen.isEmpty() ? names : String.join(",", chosen)));
        words.addAll(requirements.words());
        List<String> line = study.designLine("robust", words, run);
        common.note("robust: " + Counted.text(parameters.size(), "parameter", "parameters") + ", "
                + Counted.text(points, "point", "points") + ", "
                + Counted.text((long) points * (1 + files.size()), "world", "worlds"));
        return new StudyExecution(common, study, line)
                .run(
                        identity,
                        run,
                        new EnsembleWork(
                                common,
                                run,
                                scenarios,
                                ensemble,
                                requirements.requirements(),
                                requirements.criterion(),
                                line));
    }

    private List<Parameter> varied(Library library, List<AssumptionOverride> overrides) {
        Set<String> fixed = overrides.stream().map(AssumptionOverride::path).collect(Collectors.toSet());
        List<String> wanted = chosen.isEmpty()
                ? LeastKnown.PATHS.stream()
                        .filter(path -> !fixed.contains(path))
                        .toList()
                : chosen;
        try {
            return AssumptionInput.read(wanted, library.parameters(), fixed).stream()
                    .flatMap(input -> input.members().stream())
                    .toList();
        } catch (IllegalArgumentException e) {
            throw new BadInputException("--parameters: " + e.getMessage());
        }
    }

    private List<String> words(Installation installation) {
        List<String> words =
                new ArrayList<>(files.stream().map(installation::recorded).toList());
        words.addAll(microRate.words());
        return words;
    }

    private int oneByOne(Installation installation, Library library, ComparableScenarios scenarios) {
        List<String> paths = chosen.isEmpty() ? LeastKnown.PATHS : chosen;
        requireDrawn(library, paths);
        PreparedRun run = study.run(installation, library, scenarios, study.replications(1));
        RunIdentity identity = scenarios.identity("robust", run).with("parameters", String.join(" ", paths));
        List<String> words = words(installation);
        words.addAll(List.of("--parameters", String.join(",", paths)));
        StudyExecution execution = new StudyExecution(common, study, study.commandLine("robust", words, run));
        Robustness robustness =
                new Robustness(library.parameters(), scenarios.first().assumptions(), paths);
        return execution.run(identity, run, new StudyExecution.Work() {
            @Override
            public StudyPlan plan() {
                return robustness.plan(run.plan(run.world()), scenarios.policies());
            }

            @Override
            public ExitStatus tables(StudyFolder folder, StudyEffects effects) {
                RobustCommand.this.tables(
                        Evidence.of(installation.root()), scenarios, run, robustness, folder, effects);
                return ExitStatus.DONE;
            }
        });
    }

    private void tables(
            Evidence evidence,
            ComparableScenarios scenarios,
            PreparedRun run,
            Robustness robustness,
            StudyFolder folder,
            StudyEffects effects) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        StringBuilder text = new StringBuilder();
        for (int k = 0; k < scenarios.scenarios().size(); k++) {
            ResolvedScenario scenario = scenarios.scenarios().get(k);
            String name = scenario.name().value();
            List<RobustnessPoint> points = robustness.points(effects, k);
            folder.table(
                    Evidence.robustness(name), RobustnessTable.COLUMNS, table -> RobustnessTable.write(table, points));
            if (keep) {
                PreparedRun own =
                        new PreparedRun(run.home(), scenario, run.parameters(), run.seed(), run.replications());
                evidence.keep(
                        folder.path().resolve(Evidence.robustness(name)),
                        Evidence.Inputs.of(own.identity().inputs()),
                        scenario.microRate().value());
            }
            json.set(name, json(points));
            text.append(name).append('\n').append(text(points)).append('\n');
        }
        common.out().print(common.json() ? JsonText.of(json) : text);
    }

    private static void requireDrawn(Library library, List<String> paths) {
        for (String path : paths) {
            Optional<Parameter> parameter = library.parameters().find(path);
            if (parameter.isEmpty()) {
                throw new BadInputException("--parameters: unknown parameter " + path
                        + Suggestion.hint(path, library.parameters().paths()));
            }
            if (!parameter.get().drawn()) {
                throw new BadInputException("--parameters: " + path + " is fixed: it has no range to move in");
            }
        }
    }

    private static String text(List<RobustnessPoint> points) {
        TextTable table = new TextTable();
        String[] head = new String[2 + Finding.values().length];
        head[0] = "parameter";
        head[1] = "value";
        for (Finding finding : Finding.values()) {
            head[2 + finding.ordinal()] = finding.outcome();
        }
        table.row(head);
        for (RobustnessPoint point : points) {
            String[] row = new String[head.length];
            row[0] = point.path() == null ? "all central" : point.path();
            row[1] = FitFiles.text(point.value());
            for (Finding finding : Finding.values()) {
                row[2 + finding.ordinal()] = FitFiles.text(point.finding(finding));
            }
            table.row(row);
        }
        StringBuilder text = new StringBuilder(table.text()).append('\n');
        for (Finding finding : Finding.values()) {
            double[] values = points.stream()
                    .mapToDouble(point -> point.finding(finding))
                    .filter(Double::isFinite)
                    .sorted()
                    .toArray();
            if (values.length > 0) {
                text.append(String.format(
                        Locale.ROOT,
                        "%s: %s at every point, %s to %s %s%n",
                        finding.outcome(),
                        RobustnessTable.survives(finding, points) ? "the same sign" : "NOT the same sign",
                        FitFiles.text(values[0]),
                        FitFiles.text(values[values.length - 1]),
                        finding.unit()));
            }
        }
        return text.toString();
    }

    private static ObjectNode json(List<RobustnessPoint> points) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        for (RobustnessPoint point : points) {
            ObjectNode node = root.withArray("points").addObject();
            node.put("parameter", point.path());
            if (point.path() != null) {
                node.put("value", point.value());
            }
            for (Finding finding : Finding.values()) {
                if (Double.isFinite(point.finding(finding))) {
                    node.put(finding.outcome(), point.finding(finding));
                } else {
                    node.putNull(finding.outcome());
                }
            }
        }
        for (Finding finding : Finding.values()) {
            root.withObject("/survives").put(finding.outcome(), RobustnessTable.survives(finding, points));
        }
        return root;
    }
}
