package org.zonelab.scenarios.result;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * SQL over the tables of a finished folder: {@code effects}, {@code series} (every replication, single zones included),
 * {@code base_year}, {@code flows} (name its columns "from" and "to" in quotes) and, if there are any, {@code doses} and {@code bands}, with the columns of the files; for a study {@code effects}
 * alone, of every replication. Reads only: one SELECT, no other files.
 *
 * <p>One thread, so that sums do not depend on the machine.
 */
public final class ResultQuery implements AutoCloseable {
    /** What DuckDB says of statements that are no questions. */
    private static final String ONLY_SELECT = "Only SELECT statements can be serialized to json!";

    /** Tables that a folder may hold: that of a run, or of a study. */
    private static final List<View> VIEWS = List.of(
            new View("effects", ResultFiles.EFFECTS, CsvTables.EFFECT_COLUMNS),
            new View("effects", ResultFiles.EFFECTS_PARQUET, List.of()),
            new View("base_year", ResultFiles.BASE_YEAR, CsvTables.BASE_YEAR_COLUMNS),
            new View("bands", ResultFiles.BANDS, CsvTables.BAND_COLUMNS),
            new View("flows", ResultFiles.FLOWS, CsvTables.FLOW_COLUMNS),
            new View("doses", ResultFiles.DOSES, CsvTables.DOSE_COLUMNS),
            new View("series", ResultFiles.SERIES_PARQUET, List.of()));

    /** Columns that hold text; all others hold numbers. */
    private static final Map<String, String> TEXT_COLUMNS = Map.ofEntries(
            Map.entry("schema_version", "VARCHAR"),
            Map.entry("scenario", "VARCHAR"),
            Map.entry("against", "VARCHAR"),
            Map.entry("dose", "VARCHAR"),
            Map.entry("outcome", "VARCHAR"),
            Map.entry("unit", "VARCHAR"),
            Map.entry("scope", "VARCHAR"),
            Map.entry("measure", "VARCHAR"),
            Map.entry("from", "VARCHAR"),
            Map.entry("to", "VARCHAR"),
            Map.entry("period", "VARCHAR"),
            Map.entry("replications", "INTEGER"));

    private final ScratchDatabase database;

    private ResultQuery(ScratchDatabase database) {
        this.database = database;
    }

    /**
     * Opens the tables of a folder.
     *
     * @throws ResultFolderException if it holds no finished results, or damaged ones
     */
    public static ResultQuery open(Path folder) {
        ManifestJson.readIntact(folder);
        FolderFiles files = new FolderFiles(folder.toAbsolutePath());
        ResultQuery query = new ResultQuery(ScratchDatabase.open("query"));
        try (Statement statement = query.database.connection().createStatement()) {
            for (View view : VIEWS) {
                if (Files.exists(files.table(view.file()))) {
                    statement.execute("CREATE VIEW " + view.name() + " AS " + view.rows(files));
                }
            }
            statement.execute("SET allowed_paths = ["
                    + VIEWS.stream().map(view -> path(files, view.file())).collect(Collectors.joining(", "))
                    + "]");
            statement.execute("SET enable_external_access = false");
            statement.execute("SET lock_configuration = true");
        } catch (SQLException e) {
            query.close();
            throw new ResultFolderException(folder + " cannot be queried: " + message(e), e);
        }
        return query;
    }

    /**
     * Answers one query.
     *
     * @throws ResultFolderException if it is not a SELECT, or not one that these tables can answer
     */
    public void run(String sql, QueryRows rows) {
        try {
            checkSelect(sql);
            try (Statement statement = database.connection().createStatement();
                    ResultSet answer = statement.executeQuery(sql)) {
                ResultSetMetaData head = answer.getMetaData();
                List<QueryRows.Column> columns = new ArrayList<>();
                for (int column = 1; column <= head.getColumnCount(); column++) {
                    columns.add(
                            new QueryRows.Column(head.getColumnLabel(column), isNumeric(head.getColumnType(column))));
                }
                rows.columns(List.copyOf(columns));
                while (answer.next()) {
                    List<String> cells = new ArrayList<>();
                    for (int column = 1; column <= columns.size(); column++) {
                        cells.add(text(answer.getObject(column)));
                    }
                    rows.row(List.copyOf(cells));
                }
            }
        } catch (SQLException e) {
            throw new ResultFolderException("the query cannot be answered: " + message(e), e);
        }
    }

    @Override
    public void close() {
        database.close();
    }

    /** DuckDB turns SELECT statements into a tree, and refuses all others. */
    private void checkSelect(String sql) throws SQLException {
        try (PreparedStatement statement = database.connection()
                .prepareStatement(
                        "SELECT json_extract(tree, '$.error')::BOOLEAN, json_extract_string(tree, '$.error_message'),"
                                + " json_array_length(tree, '$.statements')"
                                + " FROM (SELECT json_serialize_sql(?::VARCHAR) AS tree)")) {
            statement.setString(1, sql);
            try (ResultSet answer = statement.executeQuery()) {
                answer.next();
                if (answer.getBoolean(1)) {
                    throw new ResultFolderException("the query cannot be answered: "
                            + (ONLY_SELECT.equals(answer.getString(2)) ? "give one SELECT" : answer.getString(2)));
                }
                if (answer.getInt(3) != 1) {
                    throw new ResultFolderException("the query cannot be answered: give one SELECT");
                }
            }
        }
    }

    /** @param columns of a CSV table; Parquet knows its own */
    private record View(String name, String file, List<String> columns) {
        String rows(FolderFiles files) {
            return columns.isEmpty()
                    ? "SELECT * FROM read_parquet(" + path(files, file) + ")"
                    : csv(files, file, columns);
        }
    }

    private static String csv(FolderFiles files, String name, List<String> columns) {
        String types = columns.stream()
                .map(column -> "'" + column + "': '" + TEXT_COLUMNS.getOrDefault(column, "DOUBLE") + "'")
                .collect(Collectors.joining(", "));
        return "SELECT * FROM read_csv(" + path(files, name) + ", header = true, delim = ',', quote = '\"', columns = {"
                + types + "})";
    }

    private static String path(FolderFiles files, String name) {
        return EmbeddedDuckDb.quoted(files.table(name).toString());
    }

    private static boolean isNumeric(int type) {
        return switch (type) {
            case Types.TINYINT,
                    Types.SMALLINT,
                    Types.INTEGER,
                    Types.BIGINT,
                    Types.FLOAT,
                    Types.REAL,
                    Types.DOUBLE,
                    Types.DECIMAL,
                    Types.NUMERIC -> true;
            default -> false;
        };
    }

    private static String text(@Nullable Object cell) {
        if (cell == null) {
            return "";
        }
        if (cell instanceof Double || cell instanceof Float) {
            double number = ((Number) cell).doubleValue();
            return Double.isInfinite(number) ? "" : Numbers.format(number);
        }
        return cell.toString();
    }

    private static String message(SQLException failure) {
        return String.valueOf(failure.getMessage()).strip();
    }
}
