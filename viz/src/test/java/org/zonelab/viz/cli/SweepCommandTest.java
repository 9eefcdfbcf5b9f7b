package org.zonelab.viz.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class SweepCommandTest extends CommandFixture {
    private static final String DESIGN = """
            format: 1
            name: doses
            title: {en: Doses, zh: 剂量}
            scenario: credit
            levers:
              design: grid
              vary:
                - lever: withholdingTax.creditRate
                  values: [5%, 10%]
                  to: 2028-Q4
                  industries: {encouraged: true}
            assumptions:
              design: grid
              vary:
                - parameter: reinvestment.takeUp
                  values: [40%, TAKE_UP]
            run: {replications: 2, assumptions: central}
            """;

    private static String[] row(List<String> rows, String dose, String takeUp) {
        return rows.stream()
                .map(line -> line.split(",", -1))
                .filter(row -> row[3].equals(dose)
                        && row[4].equals(takeUp)
                        && row[5].equals("additional_investment")
                        && row[7].equals("nation"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void thePointThatTheScenarioStatesHasTheEffectOfItsRun() throws IOException {
        String more = "run: {replications: 2, seed: 1, assumptions: central}\n";
        String scenario = scenario("credit", "reinvestment-tax-credit", "2025-Q4", more);
        double central = Installation.current()
                .library()
                .parameters()
                .find("reinvestment.takeUp")
                .orElseThrow()
                .value();
        String design = file("doses.yaml", DESIGN.replace("TAKE_UP", String.valueOf(central)));
        succeeds("check", design);
        assertThat(out()).contains("doses.yaml: fine");
        succeeds("sweep", design, "--out", at("sweep"));
        assertThat(err()).contains("2 points of levers, 2 of assumptions, 2 replications");
        assertThat(out()).contains("withholdingTax.creditRate", "nobody (assumption)");
        assertThat(path("sweep/charts/sweep.png")).exists();
        List<String> rows = Files.readAllLines(path("sweep/sweep.csv"));
        assertThat(rows.get(0))
                .startsWith("schema_version,lever_point,assumption_point,lever:withholdingTax.creditRate,"
                        + "assumption:reinvestment.takeUp,outcome,");

        succeeds("run", scenario, "--out", at("run"));
        String run = Files.readAllLines(path("run/effects.csv")).stream()
                .filter(line -> line.contains(",additional_investment,RMB million,nation,2025,"))
                .findFirst()
                .orElseThrow();
        assertThat(row(rows, "0.1", String.valueOf(central))[9]).isEqualTo(run.split(",", -1)[7]);
        assertThat(row(rows, "0.05", "0.4")[9]).isNotEqualTo(row(rows, "0.1", "0.4")[9]);

        byte[] table = Files.readAllBytes(path("sweep/sweep.csv"));
        assertThat(zonelab("sweep", design, "--out", at("s1"), "--shard", "1/2"))
                .isZero();
        assertThat(zonelab("sweep", design, "--out", at("s2"), "--shard", "2/2"))
                .isZero();
        succeeds("merge", at("s1"), at("s2"), "--out", at("merged"), "--json");
        assertThat(path("merged/sweep.csv")).hasBinaryContent(table);
        JsonNode json = new ObjectMapper().readTree(out());
        assertThat(json.at("/inputs/0/side").asText()).isEqualTo("lever");
    }

    @Test
    void everythingWrongIsToldAtOnceAndNothingIsLeftBehind() throws IOException {
        String design = file("broken.yaml", """
                format: 1
                name: other
                title: {en: Broken, zh: 错误}
                scenario: reinvestment-tax-credti
                levers:
                  design: gird
                  vary: [{lever: withholdingTax.creditRate, values: [5%]}]
                assumptions:
                  design: sobol
                  points: 1
                  vary:
                    - parameter: reinvestment.takeup
                    - parameter: reinvestment.takeUp
                      values: [1, 2]
                    - parameter: reinvestment.claimCost
                      range: [9, 1, 2]
                """);
        assertThat(zonelab("sweep", design, "--out", at("results"))).isEqualTo(2);
        assertThat(err())
                .contains(
                        "must equal the file's name 'broken'",
                        "broken.yaml:4:11",
                        "did you mean 'reinvestment-tax-credit'?",
                        "allowed: grid, latinHypercube, sobol; did you mean 'grid'?",
                        "must be a whole number from 2 to 100000",
                        "did you mean 'reinvestment.takeUp'?",
                        "sobol takes a range",
                        "must have two ends");
        assertThat(path("results")).doesNotExist();
        assertThat(zonelab("check", design)).isEqualTo(2);
        assertThat(out()).contains("broken.yaml:6:11");

        String nothing = file("nothing.yaml", """
                format: 1
                name: nothing
                title: {en: Nothing, zh: 无}
                scenario: reinvestment-tax-credit
                """);
        assertThat(zonelab("sweep", nothing)).isEqualTo(2);
        assertThat(err()).contains("varies nothing");
    }

    @Test
    void shippedDesignsAreFine() throws IOException {
        try (var files = Files.list(Installation.current().scenarios().resolve("studies"))) {
            for (Path design : files.toList()) {
                succeeds("check", design.toString());
            }
        }
    }
}
