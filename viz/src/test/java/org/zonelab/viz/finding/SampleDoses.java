package org.zonelab.viz.finding;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.zonelab.scenarios.result.Numbers;
import org.zonelab.scenarios.result.ResultTables;
import org.zonelab.viz.finding.SampleRun.Shape;

/** A made-up result folder whose scenario calls its dose illustrative. */
public final class SampleDoses {
    private static final String POLICY = "deferred-tax-reinvestment";

    private final List<String> lines = new ArrayList<>();

    private SampleDoses() {
        lines.add("schema_version,scenario,dose_factor,dose,outcome,unit,effect,low,high,standard_error,replications");
    }

    /** Fifteen points at the stated dose; returns diminish, and a yuan costs one between the last two doses. */
    public static RunResult write(Path folder) throws IOException {
        SampleDoses table = new SampleDoses();
        table.add("additional_investment", "RMB million", new double[] {0, 1_800, 3_000, 3_600});
        table.add("fdi", "RMB million", new double[] {0, 5_000, 10_000, 15_000});
        table.add("cost_per_additional_yuan", "RMB per RMB", new double[] {Double.NaN, 0.6, 0.8, 1.2});
        Files.write(
                unscaled(folder, "\"dose.unit\": \"point\", \"dose.steps\": \"15\", ")
                        .resolve("doses.csv"),
                table.lines);
        return new RunResult(ResultTables.open(folder));
    }

    /** Doses of which none is the counterfactual: a policy of its own, better than a small dose. */
    public static RunResult writeAgainst(Path folder) throws IOException {
        write(folder);
        SampleDoses table = new SampleDoses();
        table.add("additional_investment", "RMB million", new double[] {Double.NaN, -300_000, -47_000, 225_000});
        table.add("cost_per_additional_yuan", "RMB per RMB", new double[] {Double.NaN, Double.NaN, Double.NaN, 0.99});
        Files.write(folder.resolve("doses.csv"), table.lines);
        return new RunResult(ResultTables.open(folder));
    }

    /** A policy with nothing to scale. */
    public static RunResult writeUnscaled(Path folder) throws IOException {
        return new RunResult(ResultTables.open(unscaled(folder, "")));
    }

    private static Path unscaled(Path folder, String notes) throws IOException {
        SampleRun.write(Shape.ORDINARY, List.of("beijing"), folder);
        Path manifest = folder.resolve("manifest.json");
        String text = Files.readString(manifest);
        Files.writeString(
                manifest,
                text.replace(
                        "\"title.en\": \"",
                        notes + "\"dose.en\": \"Guidance: 15%\", \"title.en\": \"Illustrative dose: "));
        return folder;
    }

    private void add(String outcome, String unit, double[] effects) {
        for (int k = 0; k < effects.length; k++) {
            double factor = k / 2.0;
            lines.add(String.join(
                    ",",
                    "1",
                    POLICY,
                    Numbers.format(factor),
                    "",
                    outcome,
                    unit,
                    Numbers.format(effects[k]),
                    Numbers.format(effects[k] / 2),
                    Numbers.format(effects[k] * 2),
                    Numbers.format(effects[k] / 8),
                    Double.isNaN(effects[k]) ? "0" : "4"));
        }
    }
}
