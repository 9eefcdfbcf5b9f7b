package org.zonelab.viz.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.zonelab.scenarios.calibration.FitFiles;
import org.zonelab.scenarios.parameter.Parameter;
import org.zonelab.scenarios.result.Evidence;
import org.zonelab.scenarios.robustness.Finding;
import org.zonelab.scenarios.robustness.LeastKnown;
import org.zonelab.scenarios.robustness.Robustness;
import org.zonelab.scenarios.robustness.RobustnessPoint;
import org.zonelab.scenarios.robustness.RobustnessTable;
import org.zonelab.scenarios.run.LocalThreads;
import org.zonelab.scenarios.run.PreparedRun;
import org.zonelab.scenarios.scenario.ResolvedScenario;
import org.zonelab.scenarios.schema.JsonText;
import org.zonelab.scenarios.yaml.Diagnostics;
import org.zonelab.scenarios.yaml.InvalidFilesException;
import org.zonelab.scenarios.yaml.Suggestion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code zonelab robust}: do the findings of a scenario survive its least known parameters? */
@Command(
        name = "robust",
        description = {
            "Do the findings of a scenario survive the least known parameters?",
            "Each moves to both ends of its range, all else central, on the same luck."
        },
        footer = {"", "Example: zonelab robust scenarios/deferred-tax-reinvestment.yaml"})
final class RobustCommand implements Callable<Integer> {
    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Parameters(index = "0", paramLabel = "SCENARIO.yaml", description = "A scenario.")
    private Path file = Path.of("");

    @Option(names = "--set", paramLabel = "KEY=VALUE", description = "Override one value of the scenario; repeatable.")
    private List<String> settings = List.of();

    @Option(
            names = "--parameters",
            paramLabel = "PATH,...",
            split = ",",
            description = "Parameters to move (default: those that the headline rests on and no data pin).")
    private List<String> paths = LeastKnown.PATHS;

    @Option(names = "--replications", paramLabel = "N", description = "Luck averaged over (default: 1).")
    private int replications = 1;

    @Option(names = "--threads", paramLabel = "N", description = "Points at a time (default: the processors).")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--out", paramLabel = "DIR", description = "Folder of robustness.csv (default: not written).")
    private @Nullable Path out;

    @Option(
            names = "--keep",
            description = "Also keep the table in scenarios/evidence, from where reports of runs quote it.")
    private boolean keep;

    @Override
    public Integer call() throws IOException {
        if (threads < 1 || replications < 1) {
            throw new BadInputException("--threads and --replications must be at least 1");
        }
        Installation installation = Installation.current();
        Library library = Library.of(installation);
        Diagnostics diagnostics = new Diagnostics();
        Optional<ResolvedScenario> scenario = library.scenarios().check(file, settings, diagnostics);
        if (diagnostics.hasErrors() || scenario.isEmpty()) {
            throw new InvalidFilesException(diagnostics.all());
        }
        requireDrawn(library);
        PreparedRun run = new PreparedRun(
                installation.root(),
                scenario.get(),
                library.parameters(),
                scenario.get().seed().value(),
                IntStream.range(0, replications).boxed().toList());
        List<RobustnessPoint> points;
        try {
            int total = 1 + 2 * paths.size();
            points = new Robustness(
                            run.plan(run.world()),
                            library.parameters(),
                            scenario.get().assumptions())
                    .points(paths, new LocalThreads(threads), done -> common.note("point " + done + " of " + total));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return ExitStatus.INTERRUPTED.code();
        }
        if (out != null) {
            Files.createDirectories(out);
            RobustnessTable.write(out.resolve("robustness.csv"), points);
        }
        if (keep) {
            Evidence evidence = Evidence.of(installation.root());
            Files.createDirectories(evidence.folder());
            String table = Evidence.robustness(scenario.get().name().value());
            RobustnessTable.write(evidence.folder().resolve(table), points);
            evidence.note(table, Evidence.Inputs.of(run.identity().inputs()));
        }
        common.out().print(common.json() ? JsonText.of(json(points)) : text(points));
        return ExitStatus.DONE.code();
    }

    private void requireDrawn(Library library) {
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
