package org.zonelab.viz.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** A folder of its own for each test, and a terminal without colours whose last command can be read. */
abstract class CommandFixture {
    @TempDir
    private Path folder = Path.of("");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    /** Runs a command; what the one before printed is gone. */
    final int zonelab(String... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return ZoneLab.execute(new PrintWriter(out), new PrintWriter(err), new Terminal(false, false, 0), arguments);
    }

    /** Runs a command that must end well. */
    final void succeeds(String... arguments) {
        assertThat(zonelab(arguments)).as(err()).isZero();
    }

    /** What the last command printed on standard output. */
    final String out() {
        return out.toString();
    }

    /** What the last command printed on standard error. */
    final String err() {
        return err.toString();
    }

    final Path path(String name) {
        return folder.resolve(name);
    }

    final String at(String name) {
        return path(name).toString();
    }

    /** Writes a file of the test's folder. */
    final String file(String name, String text) throws IOException {
        return Files.writeString(path(name), text).toString();
    }

    /**
     * Writes a scenario of the real zones from 2025-Q1 with few micro entities.
     *
     * @param parent what it extends
     * @param last its last quarter
     * @param more further lines of YAML
     */
    final String scenario(String name, String parent, String last, String more) throws IOException {
        return file(name + ".yaml", """
                format: 1
                name: %s
                title: {en: %s, zh: 检验}
                description: A check with few micro entities.
                extends: %s
                horizon: {from: 2025-Q1, to: %s}
                population: {microRate: 0.1%%}
                """.formatted(name, name, parent, last) + more);
    }
}
