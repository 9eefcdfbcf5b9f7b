package org.zonelab.engine.quarter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A committed table of numbers that may move on purpose only: with {@code -Dgolden.rewrite=true} the file is written, else
 * it is read. Numbers are hexadecimal floating point, which is exact and the same on every Java.
 */
record GoldenTable(String name) {
    private static final Path FOLDER = Path.of("src", "test", "resources", "golden");

    /** The lines on file, after they were rewritten if that was asked for. */
    List<String> expected(List<String> actual) {
        Path file = FOLDER.resolve(name);
        try {
            if (Boolean.getBoolean("golden.rewrite")) {
                Files.createDirectories(FOLDER);
                Files.writeString(file, String.join("\n", actual) + "\n");
            }
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
