package org.zonelab.viz.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code validate} and {@code backcast} from the command line, on a coarse sample of the real zones. */
class EvidenceCommandsTest {
    private static final String COARSE = "0.0005";

    @TempDir
    private Path folder = Path.of("");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int zonelab(String... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return ZoneLab.execute(new PrintWriter(out), new PrintWriter(err), new Terminal(false, false, 0), arguments);
    }

    private String out(String name) {
        return folder.resolve(name).toString();
    }

    @Test
    void factsAreTheSameBytesWithOneThreadAndTwo() throws IOException {
        int one = zonelab("validate", "--micro-rate", COARSE, "--threads", "1", "--out", out("one"));
        assertThat(one).as(err.toString()).isEqualTo(1);
        assertThat(out.toString()).contains("facts that no fit uses agree", "FAIL");
        assertThat(zonelab("validate", "--micro-rate", COARSE, "--threads", "2", "--out", out("two"), "--json"))
                .isEqualTo(1);
        JsonNode facts = new ObjectMapper().readTree(out.toString());
        assertThat(facts.size()).isGreaterThanOrEqualTo(20);
        assertThat(facts.findValuesAsText("verdict")).contains("pass", "fail");
        assertThat(facts.findValuesAsText("source")).noneMatch(String::isEmpty);
        assertThat(folder.resolve("two/validation.csv")).hasSameBinaryContentAs(folder.resolve("one/validation.csv"));
        assertThat(folder.resolve("two/validation.html")).exists();
    }

    @Test
    void pastYearsAreTheSameBytesEachTime() throws IOException {
        assertThat(zonelab("backcast", "--micro-rate", COARSE, "--out", out("one")))
                .isZero();
        assertThat(out.toString()).contains("mean error");
        assertThat(zonelab("backcast", "--micro-rate", COARSE, "--out", out("two"), "--json"))
                .isZero();
        JsonNode json = new ObjectMapper().readTree(out.toString());
        assertThat(json.get("years").findValuesAsText("series")).contains("value-added", "foreign-investment");
        assertThat(json.at("/mean_absolute_error/value-added").asDouble()).isBetween(0.0, 0.3);
        assertThat(folder.resolve("two/backcast.csv")).hasSameBinaryContentAs(folder.resolve("one/backcast.csv"));
        assertThat(folder.resolve("two/charts/backcast.png")).exists();
    }

    @ParameterizedTest
    @CsvSource({
        "validate, --micro-rate, 0, above 0 and at most 1",
        "validate, --micro-rate, often, often",
        "validate, --threads, 0, --threads must be at least 1",
        "validate, --sed, 1, --sed",
        "backcast, --micro-rate, 2, above 0 and at most 1",
        "backcast, --seed, one, one"
    })
    void badArgumentsAreNamedBeforeAnythingRuns(String command, String option, String value, String message) {
        assertThat(zonelab(command, option, value, "--out", out("none"))).isEqualTo(2);
        assertThat(err.toString()).contains(message);
        assertThat(folder.resolve("none")).doesNotExist();
    }
}
