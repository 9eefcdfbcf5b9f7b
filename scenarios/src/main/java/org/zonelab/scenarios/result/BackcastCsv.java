package org.zonelab.scenarios.result;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes {@code backcast.csv}: a line for each series and year, and one with the mean error of each series. */
public final class BackcastCsv {
    /** File name within a folder. */
    public static final String FILE = "backcast.csv";

    /** What stands in place of a year in the line of the mean absolute percentage error. */
    public static final String MEAN = "mean";

    private static final List<String> COLUMNS =
            List.of("schema_version", "series", "unit", "year", "published", "simulated", "error", "source");

    private BackcastCsv() {}

    /**
     * Mean absolute error of each series, fractions; the opening year is left out, because the world is scaled to it.
     *
     * @return by series, in the order of the rows
     */
    public static Map<String, Double> meanErrors(List<BackcastRow> rows) {
        int opening = rows.stream().mapToInt(BackcastRow::year).min().orElse(0);
        Map<String, List<Double>> errors = new LinkedHashMap<>();
        for (BackcastRow row : rows) {
            List<Double> all = errors.computeIfAbsent(row.series(), name -> new ArrayList<>());
            if (row.year() > opening && !Double.isNaN(row.error())) {
                all.add(Math.abs(row.error()));
            }
        }
        Map<String, Double> means = new LinkedHashMap<>();
        errors.forEach((series, all) -> means.put(
                series, all.stream().mapToDouble(error -> error).average().orElse(Double.NaN)));
        return means;
    }

    /** Writes the table into a folder. */
    public static void write(Path folder, List<BackcastRow> rows) throws IOException {
        try (CsvFile file = new CsvFile(folder.resolve(FILE), COLUMNS)) {
            for (BackcastRow row : rows) {
                file.row(
                        CsvTables.SCHEMA_VERSION,
                        row.series(),
                        row.unit(),
                        Integer.toString(row.year()),
                        Numbers.format(row.published()),
                        Numbers.format(row.simulated()),
                        Numbers.format(row.error()),
                        row.source());
            }
            meanErrors(rows)
                    .forEach((series, error) -> file.row(
                            CsvTables.SCHEMA_VERSION, series, "share", MEAN, "", "", Numbers.format(error), ""));
        }
    }
}
