package org.zonelab.viz.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real zones for a year, at a coarse sample. */
class RobustCommandTest {
    private static final String SCENARIO = """
            format: 1
            name: NAME
            title: {en: NAME, zh: 检验}
            description: A check.
            extends: EXTENDS
            horizon: {from: 2025-Q1, to: 2025-Q4}
            population: {microRate: 0.1%}
            """;

    @TempDir
    private Path folder = Path.of("");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int zonelab(String... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return ZoneLab.execute(new PrintWriter(out), new PrintWriter(err), new Terminal(false, false, 0), arguments);
    }

    private String scenario(String name, String base) throws IOException {
        return Files.writeString(
                        folder.resolve(name + ".yaml"),
                        SCENARIO.replace("NAME", name).replace("EXTENDS", base))
                .toString();
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
            "reinvestment.takeUp,innovation.knowledgeDepreciation",
            "--require",
            "public_cost < 4 billion RMB",
            "--by",
            "fdi"
        };
        Path results = folder.resolve("robust");
        assertThat(zonelab(with(robust, "--points", "30", "--out", results.toString())))
                .as(err.toString())
                .isZero();
        assertThat(err.toString()).contains("2 parameters, 30 points, 90 worlds");
        assertThat(out.toString()).contains("empty does what is required", "no box");
        assertThat(results.resolve("charts/ensemble.svg")).exists();
        assertThat(results.resolve("robust.md")).content().contains("| meets all |");
        assertThat(Files.readAllLines(results.resolve("points.csv"))).hasSize(1 + 60);
        assertThat(Files.readAllLines(results.resolve("satisficing.csv"))).hasSize(1 + 4);
        assertThat(Files.readAllLines(results.resolve("regret.csv"))).hasSize(1 + 2);
        List<String> boxes = Files.readAllLines(results.resolve("prim.csv"));
        assertThat(boxes).anyMatch(row -> row.contains(",box,") && row.contains("reinvestment.takeUp"));
        assertThat(boxes).noneMatch(row -> row.contains(",box,") && row.contains("innovation."));

        Path more = folder.resolve("more");
        assertThat(zonelab(with(robust, "--points", "34", "--out", results.toString(), "--json")))
                .as(err.toString())
                .isZero();
        JsonNode json = new ObjectMapper().readTree(out.toString());
        assertThat(json.get("points").asInt()).isEqualTo(34);
        JsonNode bound =
                json.get("options").get(0).get("boxes").get(0).get("bounds").get(0);
        assertThat(bound.get("parameter").asText()).isEqualTo("reinvestment.takeUp");
        assertThat(bound.has("above")).isTrue();
        assertThat(json.get("options").get(1).get("share").asDouble()).isEqualTo(1);
        assertThat(zonelab(with(robust, "--points", "34", "--out", more.toString(), "--threads", "1", "--lang", "zh")))
                .isZero();
        assertThat(more.resolve("prim.csv")).hasSameBinaryContentAs(results.resolve("prim.csv"));
        assertThat(out.toString()).contains("达到要求");
    }

    @Test
    void whatCannotBeRequiredIsToldAtOnce() throws IOException {
        String credit = scenario("credit", "reinvestment-tax-credit");
        assertThat(zonelab("robust", credit, "--require", "public_costs < 4 billion RMB"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("did you mean 'public_cost'");
        assertThat(zonelab("robust", credit, "--points", "20")).isEqualTo(2);
        assertThat(err.toString()).contains("--require");
        assertThat(zonelab("robust", credit, "--require", "jobs > 0", "--keep")).isEqualTo(2);
        assertThat(zonelab("robust", credit, "--require", "jobs > 0", "--by", "job"))
                .isEqualTo(2);
        assertThat(zonelab("robust", credit, "--require", "jobs > 0", "--parameters", "nothing"))
                .isEqualTo(2);
    }
}
