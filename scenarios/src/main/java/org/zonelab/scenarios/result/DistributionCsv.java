package org.zonelab.scenarios.result;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Writes {@code distribution.csv}: who gains and who does not. */
final class DistributionCsv {
    private DistributionCsv() {}

    static void write(Path path, String scenario, List<DistributionRow> rows) throws IOException {
        try (CsvFile file = new CsvFile(path, CsvTables.DISTRIBUTION_COLUMNS)) {
            for (DistributionRow row : rows) {
                file.row(
                        CsvTables.SCHEMA_VERSION,
                        scenario,
                        row.measure(),
                        row.outcome(),
                        row.group(),
                        row.period(),
                        Numbers.format(row.counterfactual()),
                        Numbers.format(row.estimate().effect()),
                        Numbers.format(row.estimate().low()),
                        Numbers.format(row.estimate().high()),
                        Numbers.format(row.estimate().standardError()),
                        Numbers.format(row.estimate().probabilityPositive()),
                        Integer.toString(row.estimate().replications()));
            }
        }
    }
}
