package org.zonelab.scenarios.result;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Opens DuckDB inside this process: one thread, bounded memory, no extensions from the network, temporary files in a
 * folder of ours.
 *
 * <p>The driver unpacks a native library of 70 MB into the machine's temporary folder and removes it on a normal end
 * only. So the file is removed as soon as it is loaded, where the system allows that, and files that killed processes
 * left are swept up.
 */
final class EmbeddedDuckDb {
    private static final String LIBRARY = "libduckdb_java";
    /** Unpacking takes seconds, so an older file is loaded, and no longer needed, or abandoned. */
    private static final Duration ABANDONED = Duration.ofMinutes(10);

    private static final Path MEMORY_MAP = Path.of("/proc/self/maps");

    private EmbeddedDuckDb() {}

    /** Loads the native library, which takes about a second, so that a later {@link #open} does not wait; its version. */
    static String warmUp() {
        try (Connection connection = connect()) {
            sweepAbandonedLibraries(Clock.systemUTC());
            return connection.getMetaData().getDatabaseProductVersion();
        } catch (SQLException e) {
            throw new IllegalStateException("DuckDB does not start: " + e.getMessage(), e);
        }
    }

    /**
     * Opens an empty database in memory.
     *
     * @param temporary where data goes that does not fit into memory
     */
    static Connection open(Path temporary) throws SQLException {
        Connection connection = connect();
        try (Statement statement = connection.createStatement()) {
            for (String setting : List.of(
                    "threads = 1",
                    "memory_limit = '512MB'",
                    "temp_directory = " + quoted(temporary.toAbsolutePath().toString()),
                    "autoinstall_known_extensions = false",
                    "autoload_known_extensions = false",
                    "enable_progress_bar = false")) {
                statement.execute("SET " + setting);
            }
        }
        return connection;
    }

    private static Connection connect() throws SQLException {
        Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        removeLoadedLibrary();
        return connection;
    }

    /** A text as SQL spells it. */
    static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    /** A loaded library needs its file no more on Linux; elsewhere the driver removes it when the process ends. */
    private static void removeLoadedLibrary() {
        if (!Files.isReadable(MEMORY_MAP)) {
            return;
        }
        try {
            for (String line : Files.readAllLines(MEMORY_MAP)) {
                int path = line.indexOf('/');
                if (path >= 0 && line.contains("/" + LIBRARY) && line.endsWith(".so")) {
                    Files.deleteIfExists(Path.of(line.substring(path)));
                }
            }
        } catch (IOException e) {
            // The driver's own removal at the end of the process remains.
        }
    }

    /**
     * Removes libraries that no process needs any more.
     *
     * @param clock by which their age is told; where it jumps, some are removed early, after they were loaded, or later
     */
    static void sweepAbandonedLibraries(Clock clock) {
        Instant limit = clock.instant().minus(ABANDONED);
        Path folder = Path.of(System.getProperty("java.io.tmpdir"));
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, LIBRARY + "*.so")) {
            for (Path file : files) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(limit)) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException e) {
            // Still in use, or another user's: not ours to remove.
        }
    }
}
