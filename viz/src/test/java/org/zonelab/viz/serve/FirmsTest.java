package org.zonelab.viz.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page tells of firms what the terminal tells, within the limits of the server. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FirmsTest {
    private static final Limits ONE_AT_ONCE = new Limits(20_000, 16, 4, 0.01, 1, 3, 200, 4, 1000, 1000);

    private ServerFixture server;
    private String answer = "";
    private String busy = "";
    private ServerFixture narrow;

    @BeforeAll
    void start() throws Exception {
        server = new ServerFixture(ServerFixture.LIMITS);
        answer = finished(server, ServerFixture.scenario("10%"));
        narrow = new ServerFixture(ONE_AT_ONCE);
        busy = finished(narrow, longer());
    }

    /** Three years, one replication: a look at its firms takes a second at least. */
    private static String longer() {
        return ServerFixture.scenario("10%")
                .replace("2025-Q4", "2027-Q4")
                .replace("replications: 2", "replications: 1");
    }

    private static String finished(ServerFixture server, String scenario) throws Exception {
        String id = server.ask(scenario);
        List<ServerFixture.Told> told = server.listen(id);
        assertThat(told.get(told.size() - 1).name()).isEqualTo("final");
        return id;
    }

    @AfterAll
    void stop() {
        server.close();
        narrow.close();
    }

    /** Asks as the page does, until it is there. */
    private static HttpResponse<String> patiently(ServerFixture server, String path) throws Exception {
        HttpResponse<String> response = server.get(path);
        while (response.statusCode() == 202) {
            response = server.get(path);
        }
        return response;
    }

    private JsonNode told(String path) throws Exception {
        HttpResponse<String> response = patiently(server, "/api/answers/" + answer + "/" + path);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return ServerFixture.json(response);
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(each -> texts.add(each.asText()));
        return texts;
    }

    @Test
    void pageAndTerminalTellTheSameOfFirms(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(
                folder.resolve("small-credit.yaml"),
                server.get("/api/answers/" + answer + "/scenario.yaml").body());
        String results = folder.resolve("out").toString();
        ServerFixture.zonelab("run", file.toString(), "--out", results);

        JsonNode list = told("firms");
        JsonNode inTerminal = new ObjectMapper().readTree(ServerFixture.zonelab("why", results, "--json"));
        assertThat(list.get("firms")).isNotEmpty().isEqualTo(inTerminal.get("firms"));
        String printed = ServerFixture.zonelab("why", results, "--lang", "zh");
        for (JsonNode row : told("firms?lang=zh").at("/table/rows")) {
            assertThat(printed).contains(texts(row));
        }

        String firm = list.at("/firms/0/firm").asText();
        JsonNode story = told("firm/" + firm);
        assertThat(story.get("answer"))
                .isNotEmpty()
                .isEqualTo(new ObjectMapper()
                        .readTree(ServerFixture.zonelab("why", results, "--firm", firm, "--json"))
                        .get("answer"));
        String whole = ServerFixture.zonelab("why", results, "--firm", firm, "--lang", "zh");
        JsonNode chinese = told("firm/" + firm + "?lang=zh");
        assertThat(whole).contains(texts(chinese.get("answer")));
        for (JsonNode section : chinese.get("sections")) {
            assertThat(whole).contains(section.get("heading").asText());
            for (JsonNode table : section.get("tables")) {
                table.get("rows").forEach(row -> assertThat(whole).contains(texts(row)));
            }
        }
        assertThat(chinese.at("/worlds/policy").asText())
                .isNotEqualTo(story.at("/worlds/policy").asText());
    }

    @ParameterizedTest
    @ValueSource(strings = {"987654321", "999999999999999999"})
    void firmThatNobodyHasIsNotFound(String id) throws Exception {
        String path = "/api/answers/" + answer + "/firm/" + id;
        HttpResponse<String> english = patiently(server, path);
        assertThat(english.statusCode()).isEqualTo(404);
        assertThat(english.body()).contains("there is no firm", "IDs from 0 to ");
        assertThat(patiently(server, path + "?lang=zh").body()).contains("没有编号");
        assertThat(server.log()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "1.5", "nothing", "9999999999999999999", "..%2f..", "%00"})
    void whatIsNoNumberIsNoFirm(String id) throws Exception {
        HttpResponse<String> response = server.get("/api/answers/" + answer + "/firm/" + id);
        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(response.body()).contains("whole number");
    }

    @Test
    void firmsOfAnUnfinishedAnswerAreNotTold() throws Exception {
        String running = server.ask(ServerFixture.scenario("6%").replace("replications: 2", "replications: 4"));
        assertThat(server.get("/api/answers/" + running + "/firms").statusCode())
                .isEqualTo(409);
        assertThat(server.get("/api/answers/" + running + "/firm/1").statusCode())
                .isEqualTo(409);
        server.send(server.request("/api/answers/" + running).DELETE());
        assertThat(server.get("/api/answers/nothing/firms").statusCode()).isEqualTo(404);
    }

    @Test
    void looksCountAmongTheRunsAtOnceAndEndWithTheirAnswer() throws Exception {
        String other = narrow.ask(ServerFixture.scenario("9%").replace("seed: 1", "seed: 2"));
        assertThat(narrow.get("/api/answers/" + busy + "/firms").statusCode()).isEqualTo(429);
        narrow.send(narrow.request("/api/answers/" + other).DELETE());
        await(0);

        CompletableFuture<HttpResponse<String>> first =
                CompletableFuture.supplyAsync(() -> asked("/api/answers/" + busy + "/firm/1"));
        await(1);
        assertThat(narrow.post("/api/answers", ServerFixture.scenario("8%")).statusCode())
                .isEqualTo(429);
        narrow.send(narrow.request("/api/answers/" + busy).DELETE());
        assertThat(narrow.active()).isZero();
        assertThat(first.get().statusCode()).isIn(202, 503);

        CompletableFuture<HttpResponse<String>> again =
                CompletableFuture.supplyAsync(() -> asked("/api/answers/" + busy + "/firm/2"));
        await(1);
        assertThat(again.get().statusCode()).isIn(200, 202);
        await(0); // nobody comes back
        assertThat(narrow.log()).isEmpty();
    }

    @Test
    void serverClosesWhileFirmsAreLookedFor() throws Exception {
        ServerFixture closing = new ServerFixture(ONE_AT_ONCE);
        String id = finished(closing, longer());
        CompletableFuture<Integer> look = CompletableFuture.supplyAsync(() -> {
            try {
                return closing.get("/api/answers/" + id + "/firms").statusCode();
            } catch (IOException | InterruptedException e) {
                return 0;
            }
        });
        while (closing.active() == 0) {
            Thread.sleep(5);
        }
        closing.close();
        assertThat(look.get()).isIn(0, 503);
        assertThat(closing.log()).isEmpty();
    }

    private HttpResponse<String> asked(String path) {
        try {
            return narrow.get(path);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void await(int active) throws InterruptedException {
        long end = System.nanoTime() + 60_000_000_000L;
        while (narrow.active() != active) {
            assertThat(System.nanoTime()).isLessThan(end);
            Thread.sleep(5);
        }
    }
}
