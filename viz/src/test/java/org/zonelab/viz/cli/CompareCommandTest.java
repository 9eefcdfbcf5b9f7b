package org.zonelab.viz.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real zones for a year, at a coarse sample. */
class CompareCommandTest {
    private static final String SCENARIO = """
            format: 1
            name: %s
            title: {en: %s, zh: 检验}
            description: A check.
            extends: %s
            horizon: {from: 2025-Q1, to: 2026-Q4}
            population: {microRate: 0.1%%}
            run: {replications: 2, seed: 1}
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

    private String scenario(String name, String parent) throws IOException {
        return Files.writeString(folder.resolve(name + ".yaml"), SCENARIO.formatted(name, name, parent))
                .toString();
    }

    @Test
    void optionsMeetInTheSameWorldsAndAskingAgainMovesNothing() throws IOException {
        String credit = scenario("credit", "reinvestment-tax-credit");
        String grants = scenario("grants", "talent-grants");
        Path results = folder.resolve("results");
        String[] compare = {"compare", credit, grants, "--equal-cost", "--out", results.toString()};
        assertThat(zonelab(compare)).as(err.toString()).isZero();
        assertThat(out.toString()).contains("too few to say whether it is the best", "grants", "credit");
        List<String> ranking = Files.readAllLines(results.resolve("ranking.csv"));
        assertThat(ranking).hasSize(5);
        assertThat(ranking.get(0)).startsWith("schema_version,option,dose_factor,outcome");
        byte[] effects = Files.readAllBytes(results.resolve("options.csv"));
        assertThat(results.resolve("options.csv"))
                .content()
                .contains(",additional_investment,RMB million,nation,2025-2026,");
        assertThat(results.resolve("compare.md")).content().contains("| option |");
        assertThat(results.resolve("report.html")).content().contains("comparison-equal-cost");
        assertThat(results.resolve("charts/comparison.png")).exists();

        List<Double> costs = Files.readAllLines(results.resolve("options.csv")).stream()
                .map(line -> line.split(",", -1))
                .filter(row -> row[3].equals("public_cost") && row[5].equals("nation") && row[6].equals("2025-2026"))
                .map(row -> Double.parseDouble(row[7]))
                .toList();
        assertThat(costs).hasSize(4);
        assertThat(Math.abs(costs.get(0) - costs.get(1))).isGreaterThan(0.1 * costs.get(0));
        assertThat(costs.get(2)).isBetween(0.98 * costs.get(3), 1.02 * costs.get(3));

        assertThat(zonelab(
                        "compare",
                        credit,
                        grants,
                        "--equal-cost",
                        "--threads",
                        "1",
                        "--json",
                        "--out",
                        results.toString()))
                .isZero();
        assertThat(results.resolve("options.csv")).hasBinaryContent(effects);
        JsonNode json = new ObjectMapper().readTree(out.toString());
        assertThat(json.get("comparison").size()).isEqualTo(2);
        assertThat(json.at("/comparison/0/additional_investment/effect").asDouble())
                .isGreaterThan(
                        json.at("/comparison/1/additional_investment/effect").asDouble());
    }

    @Test
    void whatCannotBeComparedIsToldAtOnce() throws IOException {
        String credit = scenario("credit", "reinvestment-tax-credit");
        String deferral = scenario("deferral", "deferred-tax-reinvestment");
        assertThat(zonelab("compare", credit)).isEqualTo(2);
        assertThat(err.toString()).contains("at least two scenarios");
        Files.writeString(Path.of(deferral), Files.readString(Path.of(deferral)).replace("2026-Q4", "2025-Q4"));
        assertThat(zonelab("compare", credit, deferral, credit)).isEqualTo(2);
        assertThat(err.toString())
                .contains("deferral and credit differ in counterfactual", "differ in horizon", "credit is given twice");
        assertThat(zonelab("compare", credit, credit, "--by", "valueadded")).isEqualTo(2);
        assertThat(err.toString()).contains("unknown outcome valueadded", "value_added");
        assertThat(zonelab("compare", credit, credit, "--equal-cost", "-3")).isEqualTo(2);
        assertThat(zonelab("compare", credit, deferral, "--shard", "3/2")).isEqualTo(2);
    }
}
