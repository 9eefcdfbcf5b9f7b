package org.zonelab.viz.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffCommandTest {
    private static final String SCENARIO = """
            format: 1
            name: moved
            title: {en: Moved, zh: 变动}
            description: Four quarters with few micro entities.
            extends: deferred-tax-reinvestment
            counterfactual: no-deferral
            horizon: {from: 2025-Q1, to: 2025-Q4}
            population: {microRate: 0.1%}
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

    private String run(String name, String... more) throws IOException {
        String scenario =
                Files.writeString(folder.resolve("moved.yaml"), SCENARIO).toString();
        String results = folder.resolve(name).toString();
        String[] words = new String[4 + more.length];
        System.arraycopy(new String[] {"run", scenario, "--out", results}, 0, words, 0, 4);
        System.arraycopy(more, 0, words, 4, more.length);
        assertThat(zonelab(words)).as(err.toString()).isZero();
        return results;
    }

    @Test
    void exitCodesTellWhetherOutcomesMoved() throws IOException {
        String two = run("two");
        String one = run("one", "--replications", "1");
        assertThat(zonelab("diff", two, one)).as(err.toString()).isZero();
        assertThat(out.toString()).contains("nothing moved", "1 replications compared");

        String tax = run("tax", "--set", "corporateTax.rateChange=-1%");
        Path page = folder.resolve("diff.md");
        assertThat(zonelab("diff", two, tax, "--out", page.toString())).isEqualTo(1);
        assertThat(page).content().contains("Inputs that differ: `policy`", "| `corporate_tax` | RMB million |");
        assertThat(zonelab("diff", two, tax, "--json")).isEqualTo(1);
        JsonNode json = new ObjectMapper().readTree(out.toString());
        assertThat(json.get("nothing_moved").asBoolean()).isFalse();
        assertThat(json.get("moved").findValuesAsText("outcome")).contains("corporate_tax", "public_cost");

        assertThat(zonelab("diff", two, run("other", "--seed", "2"))).isEqualTo(2);
        assertThat(err.toString()).contains("their seeds differ (1, 2)");
    }
}
