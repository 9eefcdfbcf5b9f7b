package org.zonelab.viz.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code validate} and {@code backcast} from the command line, on a coarse sample of the real zones. */
class EvidenceCommandsTest extends CommandFixture {
    private static final String COARSE = "0.0005";

    @Test
    void factsAreTheSameBytesWithOneThreadAndTwo() throws IOException {
        int one = zonelab("validate", "--micro-rate", COARSE, "--threads", "1", "--out", at("one"));
        assertThat(one).as(err()).isEqualTo(1);
        assertThat(out()).contains("facts that no fit uses agree", "FAIL");
        assertThat(zonelab("validate", "--micro-rate", COARSE, "--threads", "2", "--out", at("two"), "--json"))
                .isEqualTo(1);
        JsonNode facts = new ObjectMapper().readTree(out());
        assertThat(facts.size()).isGreaterThanOrEqualTo(20);
        assertThat(facts.findValuesAsText("verdict")).contains("pass", "fail");
        assertThat(facts.findValuesAsText("source")).noneMatch(String::isEmpty);
        assertThat(path("two/validation.csv")).hasSameBinaryContentAs(path("one/validation.csv"));
        assertThat(path("two/validation.html")).exists();
    }

    @Test
    void pastYearsAreTheSameBytesEachTime() throws IOException {
        assertThat(zonelab("backcast", "--micro-rate", COARSE, "--out", at("one")))
                .isZero();
        assertThat(out()).contains("mean error");
        assertThat(zonelab("backcast", "--micro-rate", COARSE, "--out", at("two"), "--json"))
                .isZero();
        JsonNode json = new ObjectMapper().readTree(out());
        assertThat(json.get("years").findValuesAsText("series")).contains("value-added", "foreign-investment");
        assertThat(json.at("/mean_absolute_error/value-added").asDouble()).isBetween(0.0, 0.3);
        assertThat(path("two/backcast.csv")).hasSameBinaryContentAs(path("one/backcast.csv"));
        assertThat(path("two/charts/backcast.png")).exists();
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
        assertThat(zonelab(command, option, value, "--out", at("none"))).isEqualTo(2);
        assertThat(err()).contains(message);
        assertThat(path("none")).doesNotExist();
    }
}
