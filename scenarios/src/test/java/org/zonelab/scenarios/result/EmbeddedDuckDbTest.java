package org.zonelab.scenarios.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDuckDbTest {
    @TempDir
    Path temporary;

    private static Path library(Duration age) throws IOException {
        Path file = Files.createTempFile("libduckdb_java", ".so");
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(age)));
        return file;
    }

    @Test
    void databaseRunsOnOneThread() throws SQLException {
        try (Connection connection = EmbeddedDuckDb.open(temporary);
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery("SELECT current_setting('threads')")) {
            assertThat(answer.next()).isTrue();
            assertThat(answer.getInt(1)).isEqualTo(1);
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void loadedLibraryLeavesNoFileThatAKillCouldLeaveBehind() throws IOException {
        EmbeddedDuckDb.warmUp();

        assertThat(Files.readAllLines(Path.of("/proc/self/maps")))
                .filteredOn(line -> line.contains("libduckdb_java"))
                .isNotEmpty()
                .allMatch(line -> line.endsWith("(deleted)"));
    }

    @Test
    void librariesOfKilledProcessesAreSweptUp() throws IOException {
        Path abandoned = library(Duration.ofHours(1));
        Path beingUnpacked = library(Duration.ZERO);

        EmbeddedDuckDb.warmUp();

        assertThat(abandoned).doesNotExist();
        assertThat(beingUnpacked).exists();
        Files.delete(beingUnpacked);
    }

    /** A clock set forward by a day takes each library for abandoned, set back by a day none. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void aClockThatJumpsNeitherStopsADatabaseNorKeepsAnAbandonedLibraryForEver() throws IOException, SQLException {
        Path abandoned = library(Duration.ofHours(1));
        EmbeddedDuckDb.warmUp();
        Path next = library(Duration.ofHours(1));
        assertThat(abandoned).doesNotExist();
        try (Connection connection = EmbeddedDuckDb.open(temporary);
                Statement statement = connection.createStatement()) {
            EmbeddedDuckDb.sweepAbandonedLibraries(jumped(Duration.ofDays(-1)));
            assertThat(next).exists();
            EmbeddedDuckDb.sweepAbandonedLibraries(jumped(Duration.ofDays(1)));
            assertThat(next).doesNotExist();
            try (ResultSet answer = statement.executeQuery("SELECT 6 * 7")) {
                assertThat(answer.next()).isTrue();
                assertThat(answer.getInt(1)).isEqualTo(42);
            }
        }
        EmbeddedDuckDb.open(temporary).close();
    }

    private static Clock jumped(Duration by) {
        return Clock.offset(Clock.systemUTC(), by);
    }

    @Test
    void quotesInATextAreDoubled() {
        assertThat(EmbeddedDuckDb.quoted("Xi'an")).isEqualTo("'Xi''an'");
    }
}
