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
class SensitivityCommandTest extends CommandFixture {

    private String scenario() throws IOException {
        return scenario("credit", "reinvestment-tax-credit", "2025-Q4", "");
    }

    @Test
    void screeningNamesWhatDrivesTheEffectAndMorePointsGoOn() throws IOException {
        String results = at("morris");
        String credit = scenario();
        String parameters = "reinvestment.takeUp,investment";
        succeeds("sensitivity", credit, "--parameters", parameters, "--points", "2", "--out", results);
        assertThat(err()).contains("1 lever and 2 assumptions and luck, 2 trajectories, 20 worlds");
        assertThat(out()).contains("withholdingTax.creditRate", "reinvestment.takeUp", "luck", "told apart");
        List<String> rows = Files.readAllLines(path("morris/sensitivity.csv"));
        assertThat(rows.get(0)).startsWith("schema_version,method,outcome,unit,kind,input,share");
        double sum = rows.stream()
                .map(row -> row.split(",", -1))
                .filter(row -> row[2].equals("additional_investment"))
                .mapToDouble(row -> Double.parseDouble(row[6]))
                .sum();
        assertThat(sum).isBetween(0.999, 1.001);
        List<String> kinds = Files.readAllLines(path("morris/shares.csv")).stream()
                .filter(row -> row.contains(",additional_investment,"))
                .map(row -> row.split(",", -1)[4])
                .toList();
        assertThat(kinds).containsExactly("policy", "assumption", "luck");
        assertThat(path("morris/charts/sensitivity.svg")).exists();
        assertThat(path("morris/report.html")).content().contains("--parameters reinvestment.takeUp,investment");

        assertThat(zonelab(
                        "sensitivity", credit, "--parameters", parameters, "--points", "3", "--json", "--out", results))
                .isZero();
        JsonNode json = new ObjectMapper().readTree(out());
        assertThat(json.get("rows").asInt()).isEqualTo(3);
        assertThat(json.get("assumptions").size()).isEqualTo(2);
        assertThat(json.get("levers").size()).isEqualTo(1);
        assertThat(json.get("kinds").size()).isEqualTo(3);
    }

    @Test
    void sobolPutsShardsTogether() throws IOException {
        String credit = scenario();
        Path whole = path("whole");
        Path parts = path("parts");
        String[] sobol = {
            "sensitivity",
            credit,
            "--method",
            "sobol",
            "--over",
            "assumptions",
            "--parameters",
            "reinvestment.takeUp",
            "--points",
            "2"
        };
        succeeds(with(sobol, "--out", whole.toString()));
        assertThat(out()).contains("total share");
        assertThat(zonelab(with(sobol, "--out", parts.toString(), "--shard", "1/2")))
                .isZero();
        assertThat(parts.resolve("sensitivity.csv")).doesNotExist();
        assertThat(zonelab(with(sobol, "--out", parts.toString(), "--shard", "2/2")))
                .isZero();
        assertThat(zonelab(with(sobol, "--out", parts.toString(), "--no-simulate", "--by", "fdi")))
                .isZero();
        assertThat(parts.resolve("sensitivity.csv")).hasSameBinaryContentAs(whole.resolve("sensitivity.csv"));
    }

    @Test
    void thePolicyAloneIsVariedOverItsDoses() throws IOException {
        String credit = scenario();
        String results = at("doses");
        succeeds("sensitivity", credit, "--over", "policy", "--doses", "0.5..1", "--points", "2", "--out", results);
        assertThat(err()).contains("1 lever and luck, 2 trajectories, 12 worlds");
        assertThat(Files.readAllLines(path("doses/shares.csv")))
                .noneMatch(row -> row.contains(",assumption,"))
                .anyMatch(row -> row.contains(",policy,"));
        assertThat(path("doses/report.html")).content().contains("0.5–1 times", "--over policy", "--doses 0.5..1");
    }

    private static String[] with(String[] command, String... more) {
        String[] all = Arrays.copyOf(command, command.length + more.length);
        System.arraycopy(more, 0, all, command.length, more.length);
        return all;
    }

    @Test
    void whatCannotBeVariedIsToldAtOnce() throws IOException {
        String credit = scenario();
        assertThat(zonelab("sensitivity", credit, "--parameters", "reinvestment.takeup,nothing"))
                .isEqualTo(2);
        assertThat(err()).contains("did you mean 'reinvestment.takeUp'", "unknown parameter nothing");
        assertThat(zonelab("sensitivity", credit, "--by", "valueadded")).isEqualTo(2);
        assertThat(zonelab("sensitivity", credit, "--points", "1")).isEqualTo(2);
        assertThat(zonelab("sensitivity", credit, "--replications", "4")).isEqualTo(2);
        assertThat(err()).contains("--points");
        assertThat(zonelab("sensitivity", credit, "--levers", "withholdingTax.creditrate"))
                .isEqualTo(2);
        assertThat(err()).contains("did you mean 'withholdingTax.creditRate'");
        assertThat(zonelab("sensitivity", credit, "--doses", "2")).isEqualTo(2);
        assertThat(err()).contains("LOW..HIGH");
        assertThat(zonelab("sensitivity", credit, "--method", "moris")).isEqualTo(2);
        assertThat(err()).contains("morris");
    }
}
