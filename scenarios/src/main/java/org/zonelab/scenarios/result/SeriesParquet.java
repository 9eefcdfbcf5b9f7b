package org.zonelab.scenarios.result;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.zonelab.engine.effect.Period;
import org.zonelab.engine.outcome.Outcome;
import org.zonelab.engine.outcome.Scope;

/**
 * Writes {@code series.parquet}: every figure of every replication, one a row, by scope, outcome, scenario,
 * replication and quarter, so that a query for one scope reads few row groups.
 *
 * <p>Staged as one row per path with its quarters in a list, texts as enumerations; unnesting writes 27 million rows in
 * about 4 s where appending them singly would take ten times as long. One thread and the order of insertion make the
 * bytes a function of the figures.
 */
final class SeriesParquet implements AutoCloseable {
    private static final String ROW_GROUP = "122880";

    private final SeriesLayout layout;
    private final List<String> scenarios;
    private final List<Integer> replications;
    private final Connection connection;
    private final DuckDBAppender appender;

    /**
     * Opens the staging table.
     *
     * @param scenarios names of the policy and of the counterfactual
     * @param replications those to come in every block
     * @param temporary folder for data that does not fit into memory
     */
    SeriesParquet(SeriesLayout layout, List<String> scenarios, List<Integer> replications, Path temporary)
            throws SQLException {
        this.layout = layout;
        this.scenarios = scenarios;
        this.replications = replications;
        this.connection = EmbeddedDuckDb.open(temporary);
        try (Statement statement = connection.createStatement()) {
            List<String> units =
                    layout.outcomes().stream().map(Outcome::unit).distinct().toList();
            createEnumeration(statement, "scenario_name", scenarios);
            createEnumeration(statement, "quarter_name", quarters());
            createEnumeration(
                    statement,
                    "scope_name",
                    layout.scopes().stream().map(Scope::name).toList());
            createEnumeration(
                    statement,
                    "outcome_name",
                    layout.outcomes().stream().map(Outcome::name).toList());
            createEnumeration(statement, "unit_name", units);
            statement.execute("CREATE TABLE path (scenario scenario_name, replication INTEGER, scope scope_name,"
                    + " outcome outcome_name, unit unit_name, figures DOUBLE[])");
        }
        this.appender = connection.unwrap(DuckDBConnection.class).createAppender("path");
    }

    /** Adds all figures of one scope; scopes come in the order of the layout. */
    void add(ReplicationBlocks blocks) throws SQLException {
        Scope scope = layout.scopes().get(blocks.scope());
        int[] outcomes = layout.outcomesOf(scope);
        for (int k = 0; k < outcomes.length; k++) {
            Outcome outcome = layout.outcomes().get(outcomes[k]);
            for (PairSide side : PairSide.values()) {
                if (blocks.measured(side, k)) {
                    addPaths(blocks, scope, outcome, side, k);
                }
            }
        }
    }

    /** Writes the file; nothing can be added afterwards. */
    void write(Path file) throws SQLException {
        appender.close();
        String names = quarters().stream().map(EmbeddedDuckDb::quoted).collect(Collectors.joining(", "));
        try (Statement statement = connection.createStatement()) {
            statement.execute("COPY (SELECT scenario, replication, unnest([" + names + "]::quarter_name[]) AS quarter,"
                    + " scope, outcome, unit, unnest(figures) AS value FROM path) TO "
                    + EmbeddedDuckDb.quoted(file.toAbsolutePath().toString())
                    + " (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE " + ROW_GROUP + ")");
        }
    }

    @Override
    public void close() throws SQLException {
        if (!appender.isClosed()) {
            appender.close();
        }
        connection.close();
    }

    private void addPaths(ReplicationBlocks blocks, Scope scope, Outcome outcome, PairSide side, int position)
            throws SQLException {
        ScopeShape shape = blocks.shape();
        String scenario = scenarios.get(side == PairSide.POLICY ? 0 : 1);
        int from = shape.quarter(side, position, 0);
        boolean[] undefined = new boolean[shape.quarters()];
        for (int k = 0; k < replications.size(); k++) {
            double[] figures = Arrays.copyOfRange(blocks.blocks()[k], from, from + shape.quarters());
            for (int quarter = 0; quarter < figures.length; quarter++) {
                undefined[quarter] = Double.isNaN(figures[quarter]);
            }
            appender.beginRow()
                    .append(scenario)
                    .append(replications.get(k))
                    .append(scope.name())
                    .append(outcome.name())
                    .append(outcome.unit())
                    .append(figures, undefined)
                    .endRow();
        }
    }

    private List<String> quarters() {
        return IntStream.range(0, layout.quarters())
                .mapToObj(quarter -> Period.quarterName(layout.firstYear(), quarter))
                .toList();
    }

    private static void createEnumeration(Statement statement, String type, List<String> names) throws SQLException {
        statement.execute("CREATE TYPE " + type + " AS ENUM ("
                + names.stream().map(EmbeddedDuckDb::quoted).collect(Collectors.joining(", ")) + ")");
    }
}
