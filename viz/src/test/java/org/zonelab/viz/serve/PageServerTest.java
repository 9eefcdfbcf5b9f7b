package org.zonelab.viz.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each rule that makes the server safe to leave running. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PageServerTest {
    private ServerFixture server;

    @BeforeAll
    void start() throws IOException {
        server = new ServerFixture(ServerFixture.LIMITS);
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void pageForbidsInlineScriptsAndGuessedTypes() throws Exception {
        HttpResponse<String> page = server.get("/");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("<html").doesNotContainPattern("<script>|<style|style=\"|onclick=");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(page.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    }

    @Test
    void everyFileThatThePageNamesIsThere() throws Exception {
        for (String path : new String[] {
            "/page.css",
            "/page.js",
            "/words.js",
            "/scenario.js",
            "/charts.js",
            "/echarts.js",
            "/icon.svg",
            "/font.woff2"
        }) {
            assertThat(server.get(path).statusCode()).as(path).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../pom.xml",
                "/%2e%2e/pom.xml",
                "/page/page.html",
                "/PageServer.class",
                "/etc/passwd",
                "//etc/passwd",
                "/api/scenarios/..%2fparameters%2ftax",
                "/api/scenarios/../data",
                "/api/answers/../../etc/passwd",
                "/api/nothing"
            })
    void noPathFromOutsideReachesTheDisk(String path) throws IOException {
        assertThat(server.raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 404");
    }

    @Test
    void answerHasNoFilesButItsOwnFour() throws Exception {
        String id = server.ask(ServerFixture.scenario("10%"));
        for (String file : new String[] {"manifest.json", "..%2f..", "effects.csv.bak", "replication-0"}) {
            assertThat(server.get("/api/answers/" + id + "/" + file).statusCode())
                    .as(file)
                    .isEqualTo(404);
        }
        assertThat(server.get("/api/answers/" + id + "/scenario.yaml").body()).contains("withholdingTax.creditRate");
        server.send(server.request("/api/answers/" + id).DELETE());
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "localhost.evil.example", "127.0.0.1.evil.example:80", ""})
    void namesOfOtherMachinesAreMisdirected(String host) throws IOException {
        assertThat(server.raw("GET /api/catalogue HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 421");
    }

    @Test
    void pagesOfOtherSitesAreRefused() throws Exception {
        assertThat(server.send(server.request("/api/catalogue").header("Origin", "http://evil.example"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(server.send(server.request("/api/catalogue").header("Sec-Fetch-Site", "cross-site"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(server.send(server.request("/api/catalogue").header("Origin", server.address()))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void formsOfOtherSitesCannotAsk() throws Exception {
        HttpRequest.Builder form = server.request("/api/answers")
                .header("Content-Type", "text/plain")
                .POST(HttpRequest.BodyPublishers.ofString("{\"text\": \"\"}"));
        assertThat(server.send(form).statusCode()).isEqualTo(415);
    }

    @Test
    void bodiesThatAreTooLargeAreRefused() throws Exception {
        assertThat(server.post("/api/check", "#".repeat(ServerFixture.LIMITS.bodyBytes()))
                        .statusCode())
                .isEqualTo(413);
    }

    @Test
    void brokenBodiesGetAMessageAndNoStackTrace() throws Exception {
        for (String body : new String[] {"", "nothing", "[]", "{\"text\": 1}"}) {
            HttpResponse<String> response = server.send(server.request("/api/check")
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(body)));
            assertThat(response.statusCode()).as(body).isEqualTo(400);
            assertThat(response.body()).contains("\"error\"").doesNotContain("Exception", "at org.");
        }
        assertThat(server.log()).isEmpty();
    }

    @Test
    void deepNestingIsRefusedAsAnError() throws Exception {
        JsonNode check = ServerFixture.json(server.post("/api/check", "[".repeat(9000)));
        assertThat(check.get("ok").asBoolean()).isFalse();
        assertThat(check.at("/diagnostics/0/message").asText()).contains("nested");
    }

    @ParameterizedTest
    @ValueSource(strings = {"data: /etc/passwd\n", "group: ../groups/mine.csv\n"})
    void filesThatATextNamesAreNotOpened(String line) throws Exception {
        JsonNode check = ServerFixture.json(server.post("/api/check", ServerFixture.scenario("10%") + line));
        assertThat(check.get("ok").asBoolean()).isFalse();
        assertThat(check.at("/diagnostics/0/line").asInt()).isEqualTo(13);
        assertThat(check.at("/diagnostics/0/message").asText()).contains("does not open");
    }

    @ParameterizedTest
    @ValueSource(strings = {"extends: ../../etc/passwd\n", "extends: /etc/passwd\n"})
    void parentsGoByNameNotByPath(String line) throws Exception {
        JsonNode check = ServerFixture.json(server.post("/api/check", ServerFixture.scenario("10%") + line));
        assertThat(check.get("ok").asBoolean()).isFalse();
        assertThat(check.at("/diagnostics/0/message").asText()).contains("kebab-case");
    }

    @Test
    void checkTellsTheLineAndHidesTheFolder() throws Exception {
        JsonNode check = ServerFixture.json(server.post("/api/check", ServerFixture.scenario("90%")));
        JsonNode found = check.at("/diagnostics/0");
        assertThat(found.get("line").asInt()).isEqualTo(9);
        assertThat(found.get("file").asText()).isEqualTo("small-credit.yaml");
        assertThat(found.get("message").asText()).contains("outside the range");
    }

    @Test
    void runsThatAreTooLargeAreRefusedWithTheirKey() throws Exception {
        String fine = ServerFixture.scenario("10%");
        assertThat(refused(fine.replace("2025-Q4", "2035-Q4"))).contains("horizon.quarters", "terminal");
        assertThat(refused(fine.replace("replications: 2", "replications: 5"))).contains("run.replications");
        assertThat(refused(fine.replace("0.1%", "50%"))).contains("population.microRate");
        assertThat(server.active()).isZero();
    }

    private String refused(String text) throws Exception {
        HttpResponse<String> response = server.post("/api/answers", text);
        assertThat(response.statusCode()).isEqualTo(422);
        return response.body();
    }

    @Test
    void floodIsAnsweredWithTooManyRequests() throws Exception {
        Limits few = new Limits(20_000, 16, 4, 0.01, 2, 3, 200, 4, 5, 0.001);
        try (ServerFixture narrow = new ServerFixture(few)) {
            for (int k = 0; k < 5; k++) {
                assertThat(narrow.get("/").statusCode()).isEqualTo(200);
            }
            HttpResponse<String> last = narrow.get("/");
            assertThat(last.statusCode()).isEqualTo(429);
            assertThat(last.headers().firstValue("Retry-After")).contains("1");
        }
    }

    @Test
    void moreAnswersThanComputedAtOnceAreTurnedAway() throws Exception {
        Limits one = new Limits(20_000, 16, 4, 0.01, 1, 3, 200, 4, 100, 100);
        try (ServerFixture narrow = new ServerFixture(one)) {
            narrow.ask(ServerFixture.scenario("10%"));
            assertThat(narrow.post("/api/answers", ServerFixture.scenario("9%")).statusCode())
                    .isEqualTo(429);
        }
    }

    @Test
    void whomALeverIsForIsSaidInWords() throws Exception {
        String some = ServerFixture.scenario("10%").replace("2025-Q1\npop", "2025-Q1\n    origins: [hong-kong]\npop");
        JsonNode started = ServerFixture.json(server.post("/api/answers", some));
        server.send(server.request("/api/answers/" + started.get("id").asText()).DELETE());
        assertThat(started.at("/targets/0/en").asText()).isEqualTo("investors from Hong Kong");
        assertThat(started.at("/targets/0/zh").asText()).contains("投资者");
    }

    @Test
    void cancelledRunStops() throws Exception {
        String id = server.ask(ServerFixture.scenario("8%"));
        assertThat(server.send(server.request("/api/answers/" + id).DELETE()).statusCode())
                .isEqualTo(200);
        assertThat(server.active()).isZero();
        assertThat(server.listen(id))
                .extracting(ServerFixture.Told::name)
                .endsWith("cancelled")
                .doesNotContain("final");
    }

    @Test
    void runThatNobodyListensToStops() throws Exception {
        String id = server.ask(ServerFixture.scenario("7%").replace("replications: 2", "replications: 4"));
        HttpResponse<InputStream> stream = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(server.address() + "/api/answers/" + id + "/events"))
                                .build(),
                        HttpResponse.BodyHandlers.ofInputStream());
        assertThat(stream.statusCode()).isEqualTo(200);
        stream.body().close();
        long end = System.nanoTime() + 60_000_000_000L;
        while (server.active() > 0 && System.nanoTime() < end) {
            Thread.sleep(100);
        }
        assertThat(server.active()).isZero();
    }

    @Test
    void unfinishedAnswersTimeOut() throws Exception {
        Limits hasty = new Limits(20_000, 16, 4, 0.01, 1, 3, 1, 4, 100, 100);
        try (ServerFixture narrow = new ServerFixture(hasty)) {
            String id = narrow.ask(ServerFixture.scenario("10%").replace("replications: 2", "replications: 4"));
            ServerFixture.Told last = narrow.listen(id).get(narrow.listen(id).size() - 1);
            assertThat(last.name()).isEqualTo("failed");
            assertThat(last.data().get("message").asText()).contains("not finished within 1 seconds");
        }
    }

    @Test
    void withATokenOnlyThoseWhoKnowItAreServed() throws Exception {
        String token = "a-token-of-some-length";
        try (ServerFixture open = new ServerFixture(ServerFixture.LIMITS, Optional.of(token))) {
            assertThat(open.get("/").statusCode()).isEqualTo(401);
            assertThat(open.get("/?token=another-token-of-length").statusCode()).isEqualTo(401);
            assertThat(open.send(open.request("/api/catalogue").header("Authorization", "Bearer " + token))
                            .statusCode())
                    .isEqualTo(200);
            HttpResponse<String> first = open.get("/?token=" + token);
            assertThat(first.statusCode()).isEqualTo(303);
            String cookie = first.headers().firstValue("Set-Cookie").orElse("");
            assertThat(cookie).contains("HttpOnly", "SameSite=Strict");
            assertThat(open.send(open.request("/").header("Cookie", cookie.substring(0, cookie.indexOf(';'))))
                            .statusCode())
                    .isEqualTo(200);
        }
    }
}
