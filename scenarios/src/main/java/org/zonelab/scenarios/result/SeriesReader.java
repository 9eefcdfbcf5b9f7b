package org.zonelab.scenarios.result;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.zonelab.engine.outcome.Outcome;
import org.zonelab.engine.outcome.OutcomeCatalogue;
import org.zonelab.engine.outcome.Scope;
import org.zonelab.engine.outcome.WorldSeries;

/** Reads {@code series.parquet} of a finished folder: the nation whole, everything else as digests. */
public final class SeriesReader implements AutoCloseable {
    private static final Scope NATION = new Scope("nation", Scope.Dimension.NATION);
    private static final int YEAR_DIGITS = 4;

    private final Path file;
    private final ScratchDatabase database;

    private SeriesReader(Path file, ScratchDatabase database) {
        this.file = file;
        this.database = database;
    }

    /**
     * Opens the series of a folder.
     *
     * @throws ResultFolderException if it has none
     */
    public static SeriesReader open(Path folder) {
        Path file = folder.toAbsolutePath().resolve(ResultFiles.SERIES_PARQUET);
        if (!Files.exists(file)) {
            throw new ResultFolderException(
                    folder + " holds no series of a run (no " + ResultFiles.SERIES_PARQUET + ")");
        }
        return new SeriesReader(file, ScratchDatabase.open("series"));
    }

    /**
     * The nation in one world, by replication. Outcomes that this version of the program does not know are left out.
     *
     * @param scenario name of the world in the series
     */
    public SortedMap<Integer, WorldSeries> nation(String scenario) {
        String where = " FROM " + table() + " WHERE scope = 'nation' AND scenario = " + EmbeddedDuckDb.quoted(scenario);
        List<String> quarters = column("SELECT DISTINCT quarter::VARCHAR" + where + " ORDER BY 1");
        List<Outcome> outcomes = known(column("SELECT DISTINCT outcome::VARCHAR" + where));
        Map<String, Integer> rows = index(quarters);
        Map<String, Integer> columns =
                index(outcomes.stream().map(Outcome::name).toList());
        SortedMap<Integer, double[][]> figures = new TreeMap<>();
        try (Statement statement = database.connection().createStatement();
                ResultSet answer = statement.executeQuery(
                        "SELECT replication, quarter::VARCHAR, outcome::VARCHAR, value" + where)) {
            while (answer.next()) {
                Integer column = columns.get(answer.getString(3));
                double value = answer.getDouble(4);
                if (column != null && !answer.wasNull()) {
                    figures.computeIfAbsent(answer.getInt(1), k -> undefined(quarters.size(), outcomes.size()))[
                            rows.getOrDefault(answer.getString(2), 0)][column] = value;
                }
            }
        } catch (SQLException e) {
            throw unreadable(e);
        }
        SortedMap<Integer, WorldSeries> worlds = new TreeMap<>();
        figures.forEach((replication, values) -> worlds.put(
                replication,
                new WorldSeries(
                        outcomes,
                        List.of(NATION),
                        Integer.parseInt(quarters.get(0).substring(0, YEAR_DIGITS)),
                        values)));
        return worlds;
    }

    /**
     * A digest of all figures of some replications, by outcome and scope; equal if and, but for an accident of one in 2^64, only if
     * they are. Comparable within one process.
     */
    public Map<String, Map<String, String>> digests(Collection<Integer> replications) {
        String numbers = replications.stream().map(String::valueOf).collect(Collectors.joining(", "));
        Map<String, Map<String, String>> digests = new LinkedHashMap<>();
        try (Statement statement = database.connection().createStatement();
                ResultSet answer = statement.executeQuery("SELECT outcome::VARCHAR, scope::VARCHAR,"
                        + " bit_xor(hash(scenario::VARCHAR, replication, quarter::VARCHAR, value))::VARCHAR FROM "
                        + table()
                        + " WHERE replication IN (" + numbers + ") GROUP BY ALL ORDER BY ALL")) {
            while (answer.next()) {
                digests.computeIfAbsent(answer.getString(1), outcome -> new LinkedHashMap<>())
                        .put(answer.getString(2), answer.getString(3));
            }
        } catch (SQLException e) {
            throw unreadable(e);
        }
        return digests;
    }

    @Override
    public void close() {
        database.close();
    }

    private String table() {
        return "read_parquet(" + EmbeddedDuckDb.quoted(file.toString()) + ")";
    }

    private List<String> column(String sql) {
        List<String> cells = new ArrayList<>();
        try (Statement statement = database.connection().createStatement();
                ResultSet answer = statement.executeQuery(sql)) {
            while (answer.next()) {
                cells.add(answer.getString(1));
            }
        } catch (SQLException e) {
            throw unreadable(e);
        }
        return cells;
    }

    /** Outcomes of the catalogue, in its order, of which all parts are there. */
    private static List<Outcome> known(List<String> names) {
        Set<String> there = new HashSet<>(names);
        return OutcomeCatalogue.all().stream()
                .filter(outcome -> there.contains(outcome.name()))
                .filter(outcome -> outcome.numerator().isEmpty()
                        || there.containsAll(List.of(outcome.numerator(), outcome.denominator())))
                .toList();
    }

    private static Map<String, Integer> index(List<String> names) {
        Map<String, Integer> index = new LinkedHashMap<>();
        names.forEach(name -> index.put(name, index.size()));
        return index;
    }

    private static double[][] undefined(int quarters, int outcomes) {
        double[][] values = new double[quarters][outcomes];
        for (double[] row : values) {
            Arrays.fill(row, Double.NaN);
        }
        return values;
    }

    private ResultFolderException unreadable(SQLException e) {
        return new ResultFolderException(file + " cannot be read: " + e.getMessage(), e);
    }
}
