package org.zonelab.viz.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The real zones for a year, at a coarse sample. */
class RobustCommandTest extends CommandFixture {
    private String scenario(String name, String parent) throws IOException {
        return scenario(name, parent, "2025-Q4", "");
    }

    private static String[] with(String[] command, String... more) {
        String[] all = Arrays.copyOf(command, command.length + more.length);
        System.arraycopy(more, 0, all, command.length, more.length);
        return all;
    }

    /** What the relief costs grows with take-up, so a limit on cost is missed where take-up is high. */
    @Test
    void boxOfFailuresIsFoundWhereTakeUpIsHighAndMorePointsGoOn() throws IOException {
        String[] robust = {
            "robust",
            scenario("credit", "reinvestment-tax-credit"),
            scenario("empty", "empty-policy"),
            "--parameters",
            "reinvestment.takeUp,innovation.knowledgeElasticity",
            "--require",
            "public_cost < 11 billion RMB",
            "--by",
            "fdi"
        };
        Path results = path("robust");
        assertThat(zonelab(with(robust, "--points", "24", "--out", results.toString())))
                .as(err())
                .isZero();
        assertThat(err()).contains("2 parameters, 24 points, 72 worlds");
        assertThat(out()).contains("empty does what is required", "no box");
        assertThat(Files.readString(results.resolve("robust.md"))).doesNotContain("public_cost");
        assertThat(results.resolve("charts/ensemble.svg")).exists();
        assertThat(results.resolve("robust.md")).content().contains("| meets all |");
        assertThat(Files.readAllLines(results.resolve("points.csv"))).hasSize(1 + 48);
        assertThat(Files.readAllLines(results.resolve("satisficing.csv"))).hasSize(1 + 4);
        assertThat(Files.readAllLines(results.resolve("regret.csv"))).hasSize(1 + 2);
        List<String> boxes = Files.readAllLines(results.resolve("prim.csv"));
        assertThat(boxes).anyMatch(row -> row.contains(",box,") && row.contains("reinvestment.takeUp"));
        assertThat(boxes).noneMatch(row -> row.contains(",box,") && row.contains("innovation."));

        assertThat(zonelab(with(robust, "--points", "25", "--out", results.toString(), "--json")))
                .as(err())
                .isZero();
        JsonNode json = new ObjectMapper().readTree(out());
        assertThat(json.get("points").asInt()).isEqualTo(25);
        JsonNode bound =
                json.get("options").get(0).get("boxes").get(0).get("bounds").get(0);
        assertThat(bound.get("parameter").asText()).isEqualTo("reinvestment.takeUp");
        assertThat(bound.has("above")).isTrue();
        assertThat(json.get("options").get(1).get("share").asDouble()).isEqualTo(1);
        succeeds(with(robust, "--points", "24", "--out", results.toString(), "--no-simulate", "--lang", "zh"));
        assertThat(out())
                .contains("达到要求")
                .doesNotContain(Installation.current()
                        .library()
                        .parameters()
                        .find("reinvestment.takeUp")
                        .orElseThrow()
                        .meaning());
    }

    @Test
    void whatCannotBeRequiredIsToldAtOnce() throws IOException {
        String credit = scenario("credit", "reinvestment-tax-credit");
        assertThat(zonelab("robust", credit, "--require", "public_costs < 4 billion RMB"))
                .isEqualTo(2);
        assertThat(err()).contains("did you mean 'public_cost'");
        assertThat(zonelab("robust", credit, "--points", "20")).isEqualTo(2);
        assertThat(err()).contains("--require");
        assertThat(zonelab("robust", credit, "--require", "jobs > 0", "--keep")).isEqualTo(2);
        assertThat(zonelab("robust", credit, "--require", "jobs > 0", "--by", "job"))
                .isEqualTo(2);
        assertThat(zonelab("robust", credit, "--require", "jobs > 0", "--parameters", "nothing"))
                .isEqualTo(2);
    }
}
