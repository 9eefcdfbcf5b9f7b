package org.zonelab.viz.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The real zones for two years, at a coarse sample. */
class SplitCommandTest extends CommandFixture {
    private static final String LEVERS = """
            run: {replications: 2, seed: 1}
            levers:
              - lever: withholdingTax.creditRate
                value: 10%
                from: 2025-Q1
              - lever: administration.approvalDays
                value: 40 days
                from: 2025-Q1
              - lever: land.priceFactor
                value: 0.7
                from: 2025-Q1
            """;

    private static double effect(List<String[]> rows, String part) {
        return rows.stream()
                .filter(row -> row[1].equals(part))
                .mapToDouble(row -> Double.parseDouble(row[5]))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void partsAddUpToTheEffectOfTheWholePolicy() throws IOException {
        String scenario = scenario("mixed", "current-law", "2026-Q4", LEVERS);
        Path results = path("split");
        succeeds("split", scenario, "--replications", "2", "--out", results.toString());
        assertThat(err()).contains("3 parts, 7 policies");
        assertThat(out()).contains("the whole", "withholdingTax.creditRate");
        List<String[]> rows = Files.readAllLines(results.resolve("split.csv")).stream()
                .map(line -> line.split(",", -1))
                .filter(row -> row[3].equals("additional_investment"))
                .toList();
        assertThat(rows).hasSize(4);
        double sum = effect(rows, "withholdingTax.creditRate")
                + effect(rows, "administration.approvalDays")
                + effect(rows, "land.priceFactor");
        assertThat(sum).isCloseTo(effect(rows, "total"), within(1e-9 * Math.abs(effect(rows, "total")) + 1e-5));
        assertThat(effect(rows, "withholdingTax.creditRate")).isPositive();
        assertThat(results.resolve("charts/split.svg")).exists();

        assertThat(zonelab("run", scenario, "--out", at("run"))).isZero();
        double whole = Files.readAllLines(path("run/effects.csv")).stream()
                .map(line -> line.split(",", -1))
                .filter(row ->
                        row[2].equals("additional_investment") && row[4].equals("nation") && row[5].equals("2025-2026"))
                .mapToDouble(row -> Double.parseDouble(row[7]))
                .findFirst()
                .orElseThrow();
        assertThat(effect(rows, "total")).isEqualTo(whole);
    }

    @Test
    void whatCannotBeSplitIsTold() {
        assertThat(zonelab("split", "scenarios/reinvestment-tax-credit.yaml", "--by", "deadweight_share"))
                .isEqualTo(2);
        assertThat(err()).contains("ratio of two effects");
        assertThat(zonelab("split", "scenarios/reinvestment-tax-credit.yaml", "--by", "fdl"))
                .isEqualTo(2);
        assertThat(err()).contains("unknown outcome fdl", "fdi");
        assertThat(zonelab("split", "scenarios/reinvestment-tax-credit.yaml", "--orders", "5"))
                .isEqualTo(2);
    }
}
