package org.zonelab.scenarios.result;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Writes {@code targets.csv}: the targets that the scenario names, each with its answer. */
final class TargetsCsv {
    private TargetsCsv() {}

    static void write(Path path, String scenario, List<TargetRow> rows) throws IOException {
        try (CsvFile file = new CsvFile(path, CsvTables.TARGET_COLUMNS)) {
            for (TargetRow row : rows) {
                file.row(
                        CsvTables.SCHEMA_VERSION,
                        scenario,
                        row.set(),
                        row.target(),
                        row.nameEn(),
                        row.nameZh(),
                        row.scope(),
                        row.unit(),
                        Integer.toString(row.year()),
                        Numbers.format(row.base()),
                        Numbers.format(row.promised()),
                        Numbers.format(row.outsideShare()),
                        Numbers.format(row.without()),
                        Numbers.format(row.value().effect()),
                        Numbers.format(row.value().low()),
                        Numbers.format(row.value().high()),
                        Numbers.format(row.distance().effect()),
                        Numbers.format(row.distance().low()),
                        Numbers.format(row.distance().high()),
                        Numbers.format(row.reached()),
                        Numbers.format(row.reachedWithout()),
                        Integer.toString(row.value().replications()),
                        row.coverage(),
                        row.source());
            }
        }
    }
}
