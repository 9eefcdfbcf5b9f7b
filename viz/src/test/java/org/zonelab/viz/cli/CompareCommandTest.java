package org.zonelab.viz.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The real zones for a year, at a coarse sample. */
class CompareCommandTest extends CommandFixture {

    private String scenario(String name, String parent) throws IOException {
        return scenario(name, parent, "2026-Q4", "run: {replications: 2, seed: 1}\n");
    }

    @Test
    void optionsMeetInTheSameWorldsAndAskingAgainMovesNothing() throws IOException {
        String credit = scenario("credit", "reinvestment-tax-credit");
        String grants = scenario("grants", "talent-grants");
        Path results = path("results");
        String[] compare = {"compare", credit, grants, "--equal-cost", "--out", results.toString()};
        succeeds(compare);
        assertThat(out()).contains("too few to say whether it is the best", "grants", "credit");
        assertThat(err())
                .containsPattern("equal cost: dose of credit, \\d+ worlds simulated")
                .containsPattern("equal cost: dose of grants, \\d+ worlds simulated");
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
        JsonNode json = new ObjectMapper().readTree(out());
        assertThat(json.get("comparison").size()).isEqualTo(2);
        assertThat(json.at("/comparison/0/additional_investment/effect").asDouble())
                .isGreaterThan(
                        json.at("/comparison/1/additional_investment/effect").asDouble());
    }

    @Test
    void oneReplicationIsNotToldAsAChance() throws IOException {
        String credit = scenario("credit", "reinvestment-tax-credit");
        String grants = scenario("grants", "talent-grants");
        succeeds("compare", credit, grants, "--replications", "1", "--out", at("one"));
        assertThat(out())
                .contains("one replication tells nothing about luck", " billion RMB, in the one draw")
                .doesNotContain("100", "1 replications");
        assertThat(path("one/compare.md")).content().doesNotContain("100\u00a0%", "100%");
        succeeds("compare", credit, grants, "--replications", "1", "--out", at("one"), "--json");
        assertThat(new ObjectMapper()
                        .readTree(out())
                        .at("/comparison/0/probability_best")
                        .isMissingNode())
                .isTrue();
    }

    @Test
    void whatCannotBeComparedIsToldAtOnce() throws IOException {
        String credit = scenario("credit", "reinvestment-tax-credit");
        String deferral = scenario("deferral", "deferred-tax-reinvestment");
        assertThat(zonelab("compare", credit)).isEqualTo(2);
        assertThat(err()).contains("at least two scenarios");
        Files.writeString(Path.of(deferral), Files.readString(Path.of(deferral)).replace("2026-Q4", "2025-Q4"));
        assertThat(zonelab("compare", credit, deferral, credit)).isEqualTo(2);
        assertThat(err())
                .contains("deferral and credit differ in counterfactual", "differ in horizon", "credit is given twice");
        assertThat(zonelab("compare", credit, credit, "--by", "valueadded")).isEqualTo(2);
        assertThat(err()).contains("unknown outcome valueadded", "value_added");
        assertThat(zonelab("compare", credit, credit, "--equal-cost", "-3")).isEqualTo(2);
        assertThat(zonelab("compare", credit, deferral, "--shard", "3/2")).isEqualTo(2);
    }
}
