package org.zonelab.scenarios.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zonelab.engine.effect.EffectFigures;
import org.zonelab.engine.effect.EffectShape;
import org.zonelab.engine.effect.Period;
import org.zonelab.engine.outcome.Outcome;
import org.zonelab.engine.outcome.OutcomeCatalogue;
import org.zonelab.engine.outcome.Scope;

class EffectsParquetTest {
    private static final List<Outcome> OUTCOMES = List.of(
            OutcomeCatalogue.find("fdi").orElseThrow(),
            OutcomeCatalogue.find("deadweight_share").orElseThrow());

    @TempDir
    Path folder;

    private static EffectShape shape() {
        List<EffectShape.Slice> slices = new ArrayList<>();
        for (Period period : Period.afterBaseYear(2024, 12)) {
            slices.add(new EffectShape.Slice(0, new Scope("nation", Scope.Dimension.NATION), period));
        }
        return new EffectShape(OUTCOMES, slices);
    }

    private Path write(String name) {
        Path file = folder.resolve(name);
        try (EffectsParquet table = new EffectsParquet(shape(), folder)) {
            table.add(
                    "drawn", 0, 1, new EffectFigures(new double[] {1, 2, 3, 4, 5, 6}, new double[] {1, 4, 1, 0, 1, 8}));
            table.add("drawn", 3, 2, new EffectFigures(new double[] {7, Double.NaN, 8, 9, 10, 11}, new double[] {
                1, Double.NaN, 1, 1, 1, 1
            }));
            table.write(file);
        }
        return file;
    }

    private List<String> rows(Path file) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = EmbeddedDuckDb.open(folder);
                Statement statement = connection.createStatement();
                ResultSet answer =
                        statement.executeQuery("SELECT concat_ws(' ', cell, replication, policy, outcome, unit,"
                                + " scope, period, coalesce(effect::VARCHAR, 'none')) FROM read_parquet("
                                + EmbeddedDuckDb.quoted(file.toString()) + ")")) {
            while (answer.next()) {
                rows.add(answer.getString(1));
            }
        }
        return rows;
    }

    @Test
    void everyEffectIsARowInTheOrderOfTheStudy() throws SQLException {
        String fdi = "fdi " + OUTCOMES.get(0).unit() + " nation ";
        String share = "deadweight_share " + OUTCOMES.get(1).unit() + " nation ";
        assertThat(rows(write("a.parquet")))
                .containsExactly(
                        "drawn 0 1 " + fdi + "2025 1.0",
                        "drawn 0 1 " + share + "2025 0.5",
                        "drawn 0 1 " + fdi + "2026 3.0",
                        "drawn 0 1 " + share + "2026 none",
                        "drawn 0 1 " + fdi + "2025-2026 5.0",
                        "drawn 0 1 " + share + "2025-2026 0.75",
                        "drawn 3 2 " + fdi + "2025 7.0",
                        "drawn 3 2 " + share + "2025 none",
                        "drawn 3 2 " + fdi + "2026 8.0",
                        "drawn 3 2 " + share + "2026 9.0",
                        "drawn 3 2 " + fdi + "2025-2026 10.0",
                        "drawn 3 2 " + share + "2025-2026 11.0");
    }

    @Test
    void theSameFiguresGiveTheSameBytes() throws IOException {
        assertThat(write("a.parquet")).hasSameBinaryContentAs(write("b.parquet"));
    }
}
