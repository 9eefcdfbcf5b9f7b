package org.zonelab.viz.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class DiffCommandTest extends CommandFixture {

    private String run(String name, String... more) throws IOException {
        String fixed = "counterfactual: no-deferral\nrun: {replications: 2, seed: 1}\n";
        String scenario = scenario("moved", "deferred-tax-reinvestment", "2025-Q4", fixed);
        String results = path(name).toString();
        String[] words = new String[4 + more.length];
        System.arraycopy(new String[] {"run", scenario, "--out", results}, 0, words, 0, 4);
        System.arraycopy(more, 0, words, 4, more.length);
        succeeds(words);
        return results;
    }

    @Test
    void exitCodesTellWhetherOutcomesMoved() throws IOException {
        String two = run("two");
        String one = run("one", "--replications", "1");
        succeeds("diff", two, one);
        assertThat(out()).contains("nothing moved", "1 replication compared");

        String tax = run("tax", "--set", "corporateTax.rateChange=-1%");
        Path page = path("diff.md");
        assertThat(zonelab("diff", two, tax, "--out", page.toString())).isEqualTo(1);
        assertThat(page).content().contains("Inputs that differ: `policy`", "| `corporate_tax` | RMB million |");
        assertThat(zonelab("diff", two, tax, "--json")).isEqualTo(1);
        JsonNode json = new ObjectMapper().readTree(out());
        assertThat(json.get("nothing_moved").asBoolean()).isFalse();
        assertThat(json.get("moved").findValuesAsText("outcome")).contains("corporate_tax", "public_cost");

        assertThat(zonelab("diff", two, run("other", "--seed", "2"))).isEqualTo(2);
        assertThat(err()).contains("their seeds differ (1, 2)");
    }
}
