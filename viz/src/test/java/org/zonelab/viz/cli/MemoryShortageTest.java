package org.zonelab.viz.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** More replications at once than any Java has memory for. */
class MemoryShortageTest extends CommandFixture {
    @BeforeEach
    void writeFiles() throws IOException {
        scenario("credit", "reinvestment-tax-credit", "2025-Q4", "");
        scenario("package", "reinvestment-package", "2025-Q4", "");
        scenario("approval", "faster-approval", "2025-Q4", "");
        file("design.yaml", """
                format: 1
                name: design
                title: {en: Doses, zh: 剂量}
                scenario: credit
                levers:
                  design: grid
                  vary:
                    - lever: withholdingTax.creditRate
                      values: [5%, 10%]
                      from: 2025-Q1
                """);
        file("suite.yaml", """
                format: 1
                name: suite
                title: {en: Suite, zh: 套件}
                tests:
                  - name: the credit is claimed
                    scenario: credit
                    expect: claims > 0
                """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "run credit.yaml --replications 100000",
                "compare credit.yaml approval.yaml --replications 2",
                "compare credit.yaml approval.yaml --replications 2 --equal-cost",
                "split package.yaml --replications 2",
                "sweep design.yaml --replications 2",
                "sensitivity credit.yaml --over assumptions",
                "robust credit.yaml --replications 2",
                "robust credit.yaml --points 10 --require additional_investment>0",
                "optimise credit.yaml",
                "test suite.yaml",
            })
    void aCommandThatMemoryIsTooSmallForIsRefusedBeforeItSimulates(String command) throws IOException {
        List<String> words = new ArrayList<>();
        for (String word : command.split(" ", -1)) {
            words.add(word.endsWith(".yaml") ? at(word) : word);
        }
        words.addAll(List.of("--threads", "100000", "--out", at("results")));
        assertThat(zonelab(words.toArray(String[]::new))).as(err()).isEqualTo(ExitStatus.BAD_INPUT.code());
        assertThat(err()).contains("needs at least", "nothing was simulated", "--threads ");
        assertThat(tables()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"serve --no-open --port 0"})
    void aPageThatMemoryIsTooSmallForDoesNotStart(String command) {
        assertThat(zonelab((command + " --threads 100000").split(" ", -1))).isEqualTo(ExitStatus.BAD_INPUT.code());
        assertThat(err()).contains("needs at least");
        assertThat(out()).isEmpty();
    }

    private List<Path> tables() throws IOException {
        if (!Files.exists(path("results"))) {
            return List.of();
        }
        try (var files = Files.walk(path("results"))) {
            return files.filter(file -> file.toString().endsWith(".csv")).toList();
        }
    }
}
