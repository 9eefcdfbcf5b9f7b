package org.zonelab.scenarios.result;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * An empty database in memory, and the folder that it may spill into; nothing is left once it is closed.
 *
 * @param temporary folder of its own
 * @param connection to it
 */
record ScratchDatabase(Path temporary, Connection connection) implements AutoCloseable {
    /**
     * Opens one.
     *
     * @param purpose part of the folder's name
     */
    static ScratchDatabase open(String purpose) {
        try {
            Path temporary = Files.createTempDirectory("zonelab-" + purpose);
            return new ScratchDatabase(temporary, EmbeddedDuckDb.open(temporary));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException("DuckDB does not start: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
            Files.deleteIfExists(temporary);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
