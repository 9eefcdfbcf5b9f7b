package org.zonelab.viz.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zonelab.scenarios.result.ManifestJson;

/** Firms of a run of eight quarters tell why they did what they did. */
class WhyCommandTest extends CommandFixture {
    private JsonNode json() throws IOException {
        return new ObjectMapper().readTree(out());
    }

    private static JsonNode firm(JsonNode list, String kind) {
        for (JsonNode each : list.get("firms")) {
            if (each.get("kind").asText().equals(kind)) {
                return each;
            }
        }
        throw new AssertionError("no firm of kind " + kind + " in " + list);
    }

    private static List<JsonNode> figures(JsonNode told, String figure) {
        List<JsonNode> found = new ArrayList<>();
        for (JsonNode each : told.get("figures")) {
            if (each.get("figure").asText().equals(figure)) {
                found.add(each);
            }
        }
        return found;
    }

    @Test
    void firmsOfARunTellWhatDecidedThem() throws IOException {
        String fixed = "counterfactual: no-deferral\nrun: {replications: 1, seed: 1}\n";
        String file = scenario("asked", "deferred-tax-reinvestment", "2026-Q4", fixed);
        Path results = path("results");
        succeeds("run", file, "--out", results.toString());
        String before = ManifestJson.read(results).files().toString();

        succeeds("why", results.toString(), "--json");
        JsonNode list = json();
        JsonNode most = firm(list, "claims");
        assertThat(most.get("claimed").asDouble()).isPositive();
        JsonNode deadweight = firm(list, "deadweight");
        assertThat(deadweight.get("claimed").asDouble()).isPositive();

        String id = most.get("firm").asText();
        succeeds("why", results.toString(), "--firm", id, "--json");
        JsonNode told = json();
        assertThat(told.get("parts").asBoolean()).isTrue();
        assertThat(told.get("claimed").asDouble()).isCloseTo(most.get("claimed").asDouble(), withinPercentage(1e-4));
        assertThat(told.get("claimed_without").asDouble()).isZero();
        assertThat(figures(told, "share_reinvest"))
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.get("policy").asDouble())
                        .isGreaterThan(each.get("counterfactual").asDouble()));
        assertThat(results.resolve("why-" + id + ".csv"))
                .content()
                .startsWith("firm,replication,quarter,choice,figure,unit,policy,counterfactual\n" + id + ",0,2025-Q1,");
        assertThat(results.resolve("why-" + id + ".html"))
                .content()
                .contains("Firm " + id, "the deferral instead of no relief", "What it did with its profit");

        succeeds("why", results.toString(), "--firm", id, "--lang", "zh", "--from", "2026-Q1");
        assertThat(out()).contains("企业" + id, "2026-Q").doesNotContain("2025-Q");
        assertThat(ManifestJson.read(results).files().toString()).isEqualTo(before);

        succeeds("why", results.toString());
        assertThat(out()).contains("claims, invests the same", id);

        assertThat(zonelab("why", results.toString(), "--firm", "987654321")).isEqualTo(2);
        assertThat(err())
                .contains("there is no firm 987654321", "IDs from 0 to ", "zonelab why " + results + " lists others");
        String noType = String.valueOf(Long.MAX_VALUE);
        assertThat(zonelab("why", results.toString(), "--firm", noType)).isEqualTo(2);
        assertThat(err()).contains("there is no firm " + noType);
        assertThat(zonelab("why", results.toString(), "--firm", id, "--replication", "7"))
                .isEqualTo(2);
        assertThat(err()).contains("the run holds [0]");
        assertThat(zonelab("why", results.toString(), "--firm", id, "--from", "2040-Q1"))
                .isEqualTo(2);
        assertThat(err()).contains("--from must be a quarter from 2025-Q1 to 2026-Q4");

        scenario("asked", "deferred-tax-reinvestment", "2025-Q4", fixed);
        assertThat(zonelab("why", results.toString(), "--firm", id)).isEqualTo(2);
        assertThat(err()).contains("was made from other inputs");
    }

    @Test
    void onlyAFinishedRunCanBeAsked() {
        assertThat(zonelab("why", at("nothing"), "--firm", "1")).isEqualTo(2);
        assertThat(err()).contains("is not the folder of a finished run");
    }
}
