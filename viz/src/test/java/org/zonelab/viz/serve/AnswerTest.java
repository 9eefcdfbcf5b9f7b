package org.zonelab.viz.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zonelab.scenarios.result.EffectRow;
import org.zonelab.scenarios.result.ResultTables;

/** The figures of the page, of its downloads and of the terminal are the same. */
class AnswerTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void pageTablesAndTerminalShowTheSameFigures() throws Exception {
        try (ServerFixture server = new ServerFixture(ServerFixture.LIMITS)) {
            // The second answer meets warm base years.
            server.listen(server.ask(ServerFixture.scenario("5%")));
            String id = server.ask(ServerFixture.scenario("10%"));
            List<ServerFixture.Told> told = server.listen(id);
            assertThat(told)
                    .extracting(ServerFixture.Told::name)
                    .containsSubsequence("started", "counterfactual", "quarter", "year", "estimates", "final");
            JsonNode last = told.get(told.size() - 1).data();
            JsonNode live = last("estimates", told);
            assertThat(live.get("replications").asInt()).isEqualTo(2);
            assertThat(live.get("effects")).isEqualTo(last.get("effects"));

            String yaml = server.get("/api/answers/" + id + "/scenario.yaml").body();
            Path file = Files.writeString(folder.resolve("small-credit.yaml"), yaml);
            Path out = folder.resolve("out");
            ServerFixture.zonelab("run", file.toString(), "--out", out.toString());
            assertThat(server.get("/api/answers/" + id + "/effects.csv").body())
                    .isEqualTo(Files.readString(out.resolve("effects.csv")));
            assertThat(server.get("/api/answers/" + id + "/series.csv").body())
                    .isEqualTo(Files.readString(out.resolve("series.csv")));

            ResultTables tables = ResultTables.open(out);
            for (String outcome : Headline.OUTCOMES) {
                EffectRow row = tables.totalEffect(outcome, "nation").orElseThrow();
                JsonNode shown = last.at("/effects/" + outcome + "/2025-2025");
                assertThat(figure(shown.get("effect"))).as(outcome).isEqualTo(row.effect());
                assertThat(figure(shown.get("low"))).as(outcome).isEqualTo(row.low());
                assertThat(figure(shown.get("high"))).as(outcome).isEqualTo(row.high());
            }
            zonesAreThoseOfTheTables(server, id, tables);
            assertThat(server.get("/api/answers/" + id + "/report.html?lang=zh").body())
                    .contains("lang=\"zh-CN\"", "小额抵免");
        }
    }

    private static void zonesAreThoseOfTheTables(ServerFixture server, String id, ResultTables tables)
            throws Exception {
        JsonNode zones = ServerFixture.json(server.get("/api/answers/" + id + "/zones/fixed_investment"));
        assertThat(zones.get("zones")).hasSizeGreaterThan(200);
        List<Double> shown = new ArrayList<>();
        List<Double> written = new ArrayList<>();
        for (JsonNode zone : zones.get("zones")) {
            shown.add(figure(zone.get("effect")));
            written.add(tables.totalEffect(
                            "fixed_investment", "zone:" + zone.get("id").asText())
                    .orElseThrow()
                    .effect());
        }
        assertThat(shown).isEqualTo(written);
        String first = zones.at("/zones/0/id").asText();
        JsonNode zone = ServerFixture.json(server.get("/api/answers/" + id + "/zone/" + first));
        assertThat(zone.get("outcomes")).hasSizeGreaterThan(10);
        assertThat(server.get("/api/answers/" + id + "/zone/nowhere").statusCode())
                .isEqualTo(404);
        assertThat(server.get("/api/answers/" + id + "/zones/nothing").statusCode())
                .isEqualTo(404);
    }

    private static JsonNode last(String name, List<ServerFixture.Told> told) {
        return told.stream()
                .filter(each -> each.name().equals(name))
                .reduce((one, two) -> two)
                .orElseThrow()
                .data();
    }

    private static double figure(JsonNode node) {
        return node.isNull() ? Double.NaN : node.doubleValue();
    }
}
