package org.zonelab.viz.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The real zones for a year, at a coarse sample. */
class OptimiseCommandTest extends CommandFixture {
    @Test
    void frontKeepsTheBudgetIsConfirmedAndBecomesScenarios() throws IOException {
        String credit = scenario("credit", "reinvestment-tax-credit", "2025-Q4", "");
        Path results = path("front");
        String[] optimise = {
            "optimise",
            credit,
            "--budget",
            "9 billion RMB",
            "--population",
            "4",
            "--generations",
            "1",
            "--draws",
            "1",
            "--members",
            "4",
            "--replications",
            "2",
            "--out",
            results.toString()
        };
        succeeds(optimise);
        assertThat(out())
                .contains("knee", "searched", "confirmed")
                .doesNotContainPattern(
                        "brings (.+) of .+ for (.+) of public cost; the knee of the front \\1 for \\2\\s");
        List<String> search = Files.readAllLines(results.resolve("search.csv"));
        assertThat(search.get(0)).contains("withholdingTax.creditRate", "regional_balance");
        for (String row : search.subList(1, search.size())) {
            String[] cells = row.split(",", -1);
            boolean cheap = Double.parseDouble(cells[7]) <= 9000;
            assertThat(cells[2]).isEqualTo(cheap ? "1" : "0");
            assertThat(cells[3].equals("1") && !cheap).isFalse();
        }
        assertThat(results.resolve("charts/pareto.svg")).exists();
        assertThat(results.resolve("pareto.md")).content().contains("Tax credit for reinvested profit: ");
        succeeds("check", results.resolve("credit-front-01.yaml").toString());

        byte[] table = Files.readAllBytes(results.resolve("pareto.csv"));
        succeeds(with(optimise, "--no-simulate", "--threads", "1", "--lang", "zh"));
        assertThat(Files.readAllBytes(results.resolve("pareto.csv"))).isEqualTo(table);
        assertThat(out()).contains("拐点");
    }

    private static String[] with(String[] command, String... more) {
        String[] all = java.util.Arrays.copyOf(command, command.length + more.length);
        System.arraycopy(more, 0, all, command.length, more.length);
        return all;
    }

    @Test
    void whatCannotBeSearchedIsToldAtOnce() throws IOException {
        String credit = scenario("credit", "reinvestment-tax-credit", "2025-Q4", "");
        assertThat(zonelab("optimise", credit, "--budget", "9")).isEqualTo(2);
        assertThat(err()).contains("needs a unit");
        assertThat(zonelab("optimise", credit, "--free", "land.plotRatio")).isEqualTo(2);
        assertThat(err()).contains("withholdingTax.creditRate");
        assertThat(zonelab("optimise", credit, "--shard", "1/2")).isEqualTo(2);
        assertThat(zonelab("optimise", credit, "--population", "5")).isEqualTo(2);
        String deferral = scenario("deferral", "deferred-tax-reinvestment", "2025-Q4", "");
        assertThat(zonelab("optimise", deferral)).isEqualTo(2);
        assertThat(err()).contains("no lever with a dose");
    }
}
