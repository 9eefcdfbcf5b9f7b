package org.zonelab.scenarios.result;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.zonelab.engine.effect.EffectFigures;
import org.zonelab.engine.effect.EffectShape;

/**
 * Writes {@code effects.parquet} of a study: what each policy changed in each cell and replication, one figure a row. Columns
 * are {@code cell}, {@code replication}, {@code policy} (from 1, in the order of the study), {@code outcome}, {@code unit},
 * {@code scope}, {@code period}, {@code numerator}, {@code denominator} (1 unless the outcome is a ratio, whose mean is that of its
 * numerators over that of its denominators) and {@code effect}, the one over the other; what is undefined is null.
 *
 * <p>One thread and the order of insertion make the bytes a function of the figures.
 */
public final class EffectsParquet implements AutoCloseable {
    private static final String ROW_GROUP = "122880";

    private final Connection connection;
    private final DuckDBAppender appender;

    /**
     * Opens the staging table.
     *
     * @param shape of all effects
     * @param temporary folder for data that does not fit into memory
     */
    public EffectsParquet(EffectShape shape, Path temporary) {
        try {
            connection = EmbeddedDuckDb.open(temporary);
            try (Statement statement = connection.createStatement()) {
                statement.execute("CREATE TABLE label (position INTEGER, outcome VARCHAR, unit VARCHAR, scope VARCHAR,"
                        + " period VARCHAR)");
                statement.execute("CREATE TABLE task (cell VARCHAR, replication INTEGER, policy INTEGER,"
                        + " numerators DOUBLE[], denominators DOUBLE[])");
            }
            try (DuckDBAppender labels =
                    connection.unwrap(DuckDBConnection.class).createAppender("label")) {
                int position = 0;
                for (EffectShape.Slice slice : shape.slices()) {
                    for (var outcome : shape.outcomes()) {
                        labels.beginRow()
                                .append(position++)
                                .append(outcome.name())
                                .append(outcome.unit())
                                .append(slice.scope().name())
                                .append(slice.period().name())
                                .endRow();
                    }
                }
            }
            appender = connection.unwrap(DuckDBConnection.class).createAppender("task");
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    /**
     * Adds what a policy changed.
     *
     * @param cell name of the cell
     * @param replication its number
     * @param policy from 1
     */
    public void add(String cell, int replication, int policy, EffectFigures figures) {
        try {
            appender.beginRow()
                    .append(cell)
                    .append(replication)
                    .append(policy)
                    .append(figures.numerators(), undefined(figures.numerators()))
                    .append(figures.denominators(), undefined(figures.denominators()))
                    .endRow();
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    /** Writes the file; nothing can be added afterwards. */
    public void write(Path file) {
        String columns = List.of("outcome", "unit", "scope", "period").stream()
                .map(column -> "(SELECT list(" + column + " ORDER BY position) FROM label)")
                .map(list -> "unnest(" + list + ")")
                .collect(Collectors.joining(", "));
        try (Statement statement = connection.createStatement()) {
            appender.close();
            statement.execute(
                    "COPY (SELECT cell, replication, policy, outcome, unit, scope, period, numerator, denominator,"
                            + " numerator / nullif(denominator, 0) AS effect"
                            + " FROM (SELECT cell, replication, policy, " + columns
                            + ", unnest(numerators), unnest(denominators) FROM task)"
                            + " AS figure(cell, replication, policy, outcome, unit, scope, period, numerator, denominator)) TO "
                            + EmbeddedDuckDb.quoted(file.toAbsolutePath().toString())
                            + " (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE " + ROW_GROUP + ")");
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    @Override
    public void close() {
        try {
            if (!appender.isClosed()) {
                appender.close();
            }
            connection.close();
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    private static boolean[] undefined(double[] figures) {
        boolean[] undefined = new boolean[figures.length];
        for (int k = 0; k < figures.length; k++) {
            undefined[k] = Double.isNaN(figures[k]);
        }
        return undefined;
    }

    private static IllegalStateException failure(SQLException cause) {
        return new IllegalStateException("effects.parquet cannot be written: " + cause.getMessage(), cause);
    }
}
