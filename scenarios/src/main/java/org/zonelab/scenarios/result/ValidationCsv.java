package org.zonelab.scenarios.result;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Writes {@code validation.csv}: the facts, one a line. */
public final class ValidationCsv {
    /** File name within a folder. */
    public static final String FILE = "validation.csv";

    static final List<String> COLUMNS = List.of(
            "schema_version",
            "fact",
            "group",
            "use",
            "unit",
            "published",
            "low",
            "high",
            "simulated",
            "verdict",
            "tag",
            "name_en",
            "name_zh",
            "definition_en",
            "definition_zh",
            "band",
            "source");

    private ValidationCsv() {}

    /** Writes the table into a folder. */
    public static void write(Path folder, List<FactRow> rows) throws IOException {
        try (CsvFile file = new CsvFile(folder.resolve(FILE), COLUMNS)) {
            for (FactRow row : rows) {
                file.row(
                        CsvTables.SCHEMA_VERSION,
                        row.fact(),
                        row.group(),
                        row.use(),
                        row.unit(),
                        Numbers.format(row.published()),
                        Numbers.format(row.low()),
                        Numbers.format(row.high()),
                        Numbers.format(row.simulated()),
                        row.verdict(),
                        row.tag(),
                        row.nameEn(),
                        row.nameZh(),
                        row.definitionEn(),
                        row.definitionZh(),
                        row.band(),
                        row.source());
            }
        }
    }
}
