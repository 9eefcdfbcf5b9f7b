package org.zonelab.viz.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zonelab.engine.quarter.Simulation;
import org.zonelab.scenarios.calibration.Calibration;
import org.zonelab.scenarios.calibration.CalibrationInterruptedException;
import org.zonelab.scenarios.calibration.CalibrationPlan;
import org.zonelab.scenarios.calibration.CalibrationPlanReader;
import org.zonelab.scenarios.calibration.Fit;
import org.zonelab.scenarios.calibration.FitFiles;
import org.zonelab.scenarios.calibration.SimulatedMoments;
import org.zonelab.scenarios.library.Library;
import org.zonelab.scenarios.parameter.Parameter;
import org.zonelab.scenarios.result.CodeFingerprint;
import org.zonelab.scenarios.result.Sha256;
import org.zonelab.scenarios.run.LocalThreads;
import org.zonelab.scenarios.schema.JsonText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code zonelab calibrate}: fits uncertain parameters to published elasticities. */
@Command(
        name = "calibrate",
        description = {
            "Fit uncertain parameters to published elasticities, and say what pins which.",
            "Resumes where it was stopped; the same files give the same fit on any number of threads."
        },
        footer = {"", "Example: zonelab calibrate --apply"})
final class CalibrateCommand implements Callable<Integer> {
    private static final String FITTED = "fitted.yaml";

    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "PLAN.yaml",
            description = "Targets and parameters (default: scenarios/calibration/elasticities.yaml).")
    private @Nullable Path planFile;

    @Option(names = "--threads", paramLabel = "N", description = "Replications at a time (default: the processors).")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Folder of the log and the fit (default: results/calibration-HASH).")
    private @Nullable Path out;

    @Option(names = "--apply", description = "Put the fitted values into scenarios/parameters.")
    private boolean apply;

    @Override
    public Integer call() throws IOException {
        if (threads < 1) {
            throw new BadInputException("--threads must be at least 1, was " + threads);
        }
        Installation installation = Installation.current();
        Library library = installation.library();
        Path source = planFile == null ? installation.scenarios().resolve("calibration/elasticities.yaml") : planFile;
        CalibrationPlan plan = CalibrationPlanReader.read(source, library.parameters());
        Map<String, String> inputs = inputs(installation, source, plan);
        String name = hash(inputs).substring(0, 8);
        Path folder = out == null ? Path.of("results", "calibration-" + name) : out;
        Files.createDirectories(folder);
        int[] most = {0};
        long start = System.nanoTime();
        Calibration calibration = new Calibration(
                plan,
                library.parameters(),
                new SimulatedMoments(plan, library.world(), library.parameters(), new LocalThreads(threads)),
                done -> common.note("evaluation " + done + " of at most " + most[0] + ", "
                        + (System.nanoTime() - start) / 1_000_000_000 + " s"));
        most[0] = calibration.mostEvaluations();
        common.note("Every point is kept in " + folder.resolve("evaluations-" + name + ".csv"));
        Fit fit;
        try {
            fit = calibration.fit(folder.resolve("evaluations-" + name + ".csv"));
        } catch (CalibrationInterruptedException e) {
            common.note("Stopped; the same command goes on.");
            return ExitStatus.INTERRUPTED.code();
        }
        FitFiles.write(folder.resolve(FITTED), fit, inputs);
        if (apply) {
            FitFiles.apply(fit, installation.parameters());
            Files.copy(
                    folder.resolve(FITTED),
                    installation.scenarios().resolve("calibration").resolve(FITTED),
                    StandardCopyOption.REPLACE_EXISTING);
        }
        print(fit, folder);
        return ExitStatus.DONE.code();
    }

    /** SHA-256 of all that decides the fit, by name; the fitted parameters count with what the plan says of them. */
    private static Map<String, String> inputs(Installation installation, Path source, CalibrationPlan plan)
            throws IOException {
        Map<String, String> inputs = new TreeMap<>();
        inputs.put("plan", Sha256.of(source));
        inputs.put("engine", CodeFingerprint.of(Simulation.class));
        List<String> fitted =
                plan.fitted().stream().map(CalibrationPlan.Free::path).toList();
        StringBuilder others = new StringBuilder();
        for (Parameter parameter : installation.library().parameters().all()) {
            if (!fitted.contains(parameter.path())) {
                others.append(parameter.path())
                        .append(' ')
                        .append(parameter.values())
                        .append(' ');
                others.append(parameter.low())
                        .append(' ')
                        .append(parameter.high())
                        .append('\n');
            }
        }
        inputs.put("otherParameters", hash(others));
        StringBuilder data = new StringBuilder();
        try (Stream<Path> files = Files.walk(installation.scenarios().resolve("data"))) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                data.append(file.getFileName())
                        .append(' ')
                        .append(Sha256.of(file))
                        .append('\n');
            }
        }
        inputs.put("data", hash(data));
        return inputs;
    }

    private static String hash(Object text) {
        return Sha256.of(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private void print(Fit fit, Path folder) {
        if (common.json()) {
            common.out().print(JsonText.of(json(fit)));
            return;
        }
        TextTable targets = new TextTable();
        targets.row("target", "published", "simulated", "unit", "residual in tolerances", "met");
        for (Fit.Residual each : fit.residuals()) {
            targets.row(
                    each.target().moment().yamlName(),
                    FitFiles.text(each.target().value()) + " ± "
                            + FitFiles.text(each.target().tolerance()),
                    FitFiles.text(each.simulated()),
                    each.target().moment().unit(),
                    FitFiles.text(each.inTolerances()),
                    each.met() ? "yes" : "NO");
        }
        TextTable fitted = new TextTable();
        fitted.row("parameter", "before", "fitted", "left open by the targets");
        for (Fit.Fitted each : fit.fitted()) {
            fitted.row(
                    each.path(),
                    FitFiles.text(each.prior()),
                    FitFiles.text(each.value()),
                    FitFiles.text(each.low()) + " to " + FitFiles.text(each.high()));
        }
        TextTable pulls = new TextTable();
        pulls.row("parameter", "pinned by", "change of each target in tolerances, over the parameter's range");
        for (Fit.Pull pull : fit.pulls()) {
            int by = pull.pinnedBy();
            pulls.row(
                    pull.path(),
                    by < 0
                            ? "nothing here"
                            : fit.residuals().get(by).target().moment().yamlName(),
                    String.join(
                            " · ", pull.byTarget().stream().map(FitFiles::text).toList()));
        }
        TextTable totals = new TextTable();
        totals.row("base-year total", "simulated over published less 1");
        new TreeMap<>(fit.baseYear()).forEach((outcome, gap) -> totals.row(outcome, FitFiles.text(100 * gap) + " %"));
        common.out().print(targets.text() + "\n" + fitted.text() + "\n" + pulls.text() + "\n" + totals.text());
        common.out().println("\n" + folder.resolve(FITTED) + (apply ? "; scenarios/parameters hold its values" : ""));
    }

    private static ObjectNode json(Fit fit) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("loss", fit.loss()).put("evaluations", fit.evaluations());
        for (Fit.Residual each : fit.residuals()) {
            root.withArray("targets")
                    .addObject()
                    .put("moment", each.target().moment().yamlName())
                    .put("published", each.target().value())
                    .put("tolerance", each.target().tolerance())
                    .put("simulated", each.simulated())
                    .put("met", each.met());
        }
        for (Fit.Fitted each : fit.fitted()) {
            root.withArray("fitted")
                    .addObject()
                    .put("parameter", each.path())
                    .put("before", each.prior())
                    .put("value", each.value())
                    .put("low", each.low())
                    .put("high", each.high());
        }
        new TreeMap<>(fit.baseYear())
                .forEach((outcome, gap) -> root.withObject("/baseYearGaps").put(outcome, gap));
        return root;
    }
}
