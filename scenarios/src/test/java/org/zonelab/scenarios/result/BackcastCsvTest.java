package org.zonelab.scenarios.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackcastCsvTest {
    private static final List<BackcastRow> ROWS = List.of(
            new BackcastRow("trade", "trillion RMB", 2019, 10, 12, "source, with a comma"),
            new BackcastRow("trade", "trillion RMB", 2020, 10, 9, "s"),
            new BackcastRow("trade", "trillion RMB", 2021, 10, 13, "s"),
            new BackcastRow("trade", "trillion RMB", 2022, Double.NaN, 14, ""));

    @Test
    void meanErrorLeavesOutTheOpeningYearAndYearsWithoutAFigure() {
        assertThat(BackcastCsv.meanErrors(ROWS).get("trade")).isCloseTo(0.2, within(1e-12));
    }

    @Test
    void tableHoldsEveryYearAndTheMeanAtTheEnd(@TempDir Path folder) throws IOException {
        BackcastCsv.write(folder, ROWS);
        List<String> lines = Files.readAllLines(folder.resolve(BackcastCsv.FILE));
        assertThat(lines).hasSize(6);
        assertThat(lines.get(1)).contains("2019,10,12,0.2,\"source, with a comma\"");
        assertThat(lines.get(4)).contains("2022,,14,,");
        assertThat(lines.get(5)).contains("trade,share,mean,,,0.2,");
    }
}
