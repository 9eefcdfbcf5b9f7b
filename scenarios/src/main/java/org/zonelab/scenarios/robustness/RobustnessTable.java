package org.zonelab.scenarios.robustness;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.zonelab.scenarios.result.Numbers;

/** The points as a table: {@code parameter, value, finding, unit, effect, central}. */
public final class RobustnessTable {
    private RobustnessTable() {}

    /** Writes the file; the first point is the central one. */
    public static void write(Path file, List<RobustnessPoint> points) throws IOException {
        try (CsvWriter writer =
                CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(file, StandardCharsets.UTF_8)) {
            writer.writeRecord("parameter", "value", "finding", "unit", "effect", "central");
            for (RobustnessPoint point : points) {
                for (Finding finding : Finding.values()) {
                    writer.writeRecord(
                            point.path() == null ? "" : point.path(),
                            Numbers.format(point.value()),
                            finding.outcome(),
                            finding.unit(),
                            Numbers.format(point.finding(finding)),
                            Numbers.format(points.get(0).finding(finding)));
                }
            }
        }
    }

    /** Whether a finding has one sign at every point where it is defined, and is defined somewhere. */
    public static boolean survives(Finding finding, List<RobustnessPoint> points) {
        double[] values = points.stream()
                .mapToDouble(point -> point.finding(finding))
                .filter(Double::isFinite)
                .toArray();
        boolean positive = values.length > 0;
        boolean negative = values.length > 0;
        for (double value : values) {
            positive &= value > 0;
            negative &= value < 0;
        }
        return positive || negative;
    }
}
