package org.zonelab.viz.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.zonelab.scenarios.library.Library;
import org.zonelab.scenarios.scenario.ResolvedScenario;
import org.zonelab.viz.cli.Installation;
import org.zonelab.viz.cli.Terminal;
import org.zonelab.viz.cli.ZoneLab;
import org.zonelab.viz.finding.RunDescription.Note;

/** A server on a port of its own, and what one may ask it. */
final class ServerFixture implements AutoCloseable {
    /** Small enough for tests. */
    static final Limits LIMITS = new Limits(20_000, 16, 4, 0.01, 2, 3, 200, 4, 1000, 1000);

    private static final ObjectMapper JSON = new ObjectMapper();

    private final StringWriter log = new StringWriter();
    private final HttpClient client = HttpClient.newHttpClient();
    private final PageServer server;

    ServerFixture(Limits limits) throws IOException {
        this(limits, Optional.empty());
    }

    ServerFixture(Limits limits, Optional<String> token) throws IOException {
        server = PageServer.start(ground(), new PageServer.Place(0, token, 2), limits, new PrintWriter(log));
    }

    static Ground ground() {
        Installation installation = Installation.current();
        Library library = installation.library();
        return new Ground(
                installation.root(),
                library.world(),
                library.parameters(),
                library.scenarios(),
                ServerFixture::notes,
                new TreeMap<>());
    }

    private static SortedMap<String, String> notes(ResolvedScenario scenario) {
        return new TreeMap<>(Map.of(
                Note.TITLE_EN.key(), scenario.title().value().en(),
                Note.TITLE_ZH.key(), scenario.title().value().zh(),
                Note.COUNTERFACTUAL_TITLE_EN.key(),
                        scenario.counterfactualTitle().en(),
                Note.COUNTERFACTUAL_TITLE_ZH.key(),
                        scenario.counterfactualTitle().zh()));
    }

    /** A scenario of one year in two replications, with a lever of the given value. */
    static String scenario(String value) {
        return """
                format: 1
                name: small-credit
                title: {en: A small credit, zh: 小额抵免}
                description: A check of one year.
                counterfactual: current-law
                horizon: {from: 2025-Q1, to: 2025-Q4}
                levers:
                  - lever: withholdingTax.creditRate
                    value: %s
                    from: 2025-Q1
                population: {microRate: 0.1%%}
                run: {replications: 2, seed: 1, assumptions: drawn}
                """.formatted(value);
    }

    /** Runs a command in the terminal, which must end well; returns what it prints. */
    static String zonelab(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code =
                ZoneLab.execute(new PrintWriter(out), new PrintWriter(err), new Terminal(false, false, 0), arguments);
        assertThat(code).as(err.toString()).isZero();
        return out.toString();
    }

    int port() {
        return server.port();
    }

    int active() {
        return server.active();
    }

    String log() {
        return log.toString();
    }

    String address() {
        return "http://localhost:" + port();
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(address() + path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address() + path));
    }

    /** Sends a text as the page does. */
    HttpResponse<String> post(String path, String text) throws IOException, InterruptedException {
        return send(request(path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(
                        JsonNodeFactory.instance.objectNode().put("text", text).toString())));
    }

    /** Starts an answer and tells its id. */
    String ask(String text) throws IOException, InterruptedException {
        HttpResponse<String> response = post("/api/answers", text);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(201);
        return json(response).get("id").asText();
    }

    /** Listens to an answer until it is over; each event as its name and data. */
    List<Told> listen(String id) throws IOException, InterruptedException {
        List<Told> told = new ArrayList<>();
        String name = "";
        for (String line : get("/api/answers/" + id + "/events").body().lines().toList()) {
            if (line.startsWith("event: ")) {
                name = line.substring("event: ".length());
            } else if (line.startsWith("data: ")) {
                told.add(new Told(name, JSON.readTree(line.substring("data: ".length()))));
            }
        }
        return told;
    }

    /** One server-sent event. */
    record Told(String name, JsonNode data) {}

    static JsonNode json(HttpResponse<String> response) throws IOException {
        return JSON.readTree(response.body());
    }

    /** Sends bytes as they are, where a client would tidy them up, and tells the status line. */
    String raw(String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            for (int c = socket.getInputStream().read();
                    c >= 0 && c != '\n';
                    c = socket.getInputStream().read()) {
                line.write(c);
            }
            return line.toString(StandardCharsets.UTF_8).strip();
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
