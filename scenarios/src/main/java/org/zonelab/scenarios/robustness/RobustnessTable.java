package org.zonelab.scenarios.robustness;

import java.util.List;
import org.zonelab.scenarios.result.CsvFile;
import org.zonelab.scenarios.result.Evidence;
import org.zonelab.scenarios.result.Numbers;

/** The points as a table: {@code parameter, value, finding, unit, effect, central}. */
public final class RobustnessTable {
    /** Its header. */
    public static final List<String> COLUMNS = Evidence.ROBUSTNESS_COLUMNS;

    /** Writes all rows; the first point is the central one. */
    public static void write(CsvFile table, List<RobustnessPoint> points) {
        for (RobustnessPoint point : points) {
            for (Finding finding : Finding.values()) {
                table.row(
                        point.path() == null ? "" : point.path(),
                        Numbers.format(point.value()),
                        finding.outcome(),
                        finding.unit(),
                        Numbers.format(point.finding(finding)),
                        Numbers.format(points.get(0).finding(finding)));
            }
        }
    }

    private RobustnessTable() {}

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
