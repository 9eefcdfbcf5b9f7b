package org.zonelab.viz.serve;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zonelab.scenarios.scenario.LeverBlock;
import org.zonelab.scenarios.scenario.ResolvedScenario;
import org.zonelab.scenarios.scenario.ResolvedYaml;
import org.zonelab.viz.Language;
import org.zonelab.viz.explain.LeverWords;
import org.zonelab.viz.explain.ScenarioJson;

/** What the page asks the server, as JSON. */
final class Api {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Answers answers;
    private final Catalogue catalogue;
    private @Nullable ObjectNode listed;
    private final Downloads downloads;
    private final EventStreams streams;
    private final Firms firms;
    private final Limits limits;

    Api(Ground ground, Answers answers, Limits limits) {
        this.answers = answers;
        this.catalogue = new Catalogue(ground);
        this.downloads = new Downloads(ground);
        this.streams = new EventStreams(answers, limits.streams());
        this.firms = new Firms(ground.world(), answers, limits.active());
        this.limits = limits;
    }

    /**
     * Serves one request below {@code /api/}.
     *
     * @param path its parts after that
     * @throws Refusal if there is nothing there
     */
    void serve(HttpExchange exchange, String[] path) throws IOException {
        String asked = exchange.getRequestMethod() + " " + path[0];
        switch (asked) {
            case "GET catalogue" -> {
                exact(path, 1);
                Reply.json(exchange, 200, listed());
            }
            case "GET scenarios" -> {
                exact(path, 2);
                Reply.json(exchange, 200, catalogue.scenario(path[1]).orElseThrow(Refusal::notFound));
            }
            case "POST check" -> {
                exact(path, 1);
                Reply.json(exchange, 200, check(answers.read(text(exchange))));
            }
            case "POST answers" -> {
                exact(path, 1);
                start(exchange);
            }
            case "GET answers" -> answer(exchange, path);
            case "DELETE answers" -> {
                exact(path, 2);
                answers.cancel(find(path[1]));
                Reply.json(exchange, 200, JSON.objectNode());
            }
            default -> throw Refusal.notFound();
        }
    }

    /** The catalogue, read once: it does not change while the server runs. */
    private synchronized ObjectNode listed() {
        ObjectNode known = listed;
        if (known == null) {
            known = catalogue.json(limits);
            listed = known;
        }
        return known;
    }

    private void answer(HttpExchange exchange, String[] path) throws IOException {
        if (path.length < 3 || path.length > 4) {
            throw Refusal.notFound();
        }
        Answer answer = find(path[1]);
        if (path.length == 3 && path[2].equals("events")) {
            streams.serve(exchange, answer);
        } else if (path.length == 3 && path[2].equals("firms")) {
            firms.list(exchange, answer);
        } else if (path.length == 3) {
            downloads.serve(exchange, answer, path[2]);
        } else if (path[2].equals("zones")) {
            Reply.json(exchange, 200, downloads.tables(answer).zones(path[3]));
        } else if (path[2].equals("zone")) {
            Reply.json(exchange, 200, downloads.tables(answer).zone(path[3]));
        } else if (path[2].equals("firm")) {
            firms.story(exchange, answer, path[3]);
        } else {
            throw Refusal.notFound();
        }
    }

    private void start(HttpExchange exchange) throws IOException {
        ScenarioText.Read read = answers.read(text(exchange));
        Optional<ResolvedScenario> scenario = read.scenario();
        if (scenario.isEmpty()) {
            Reply.json(exchange, 422, check(read));
            return;
        }
        ObjectNode node =
                JSON.objectNode().put("id", answers.start(scenario.get()).id());
        ArrayNode targets = node.putArray("targets");
        for (LeverBlock block : scenario.get().levers()) {
            targets.addObject()
                    .put("en", new LeverWords(Language.EN).target(block))
                    .put("zh", new LeverWords(Language.ZH).target(block));
        }
        Reply.json(exchange, 201, node);
    }

    /** What {@code check --json} says, and the scenario as a whole file and as a tree. */
    private static ObjectNode check(ScenarioText.Read read) {
        ObjectNode node = JSON.objectNode().put("ok", read.scenario().isPresent());
        ArrayNode found = node.putArray("diagnostics");
        read.found().forEach(each -> found.add(ScenarioJson.of(each)));
        read.scenario().ifPresent(scenario -> {
            node.put("yaml", new ResolvedYaml().of(scenario));
            node.set("scenario", Catalogue.tree(scenario));
        });
        return node;
    }

    /** The text of {@code {"text": ...}}. */
    private String text(HttpExchange exchange) throws IOException {
        String type = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Content-Type"))
                .orElse("")
                .toLowerCase(Locale.ROOT);
        if (!type.equals("application/json") && !type.startsWith("application/json;")) {
            throw new Refusal(415, "the body must be application/json");
        }
        byte[] body = exchange.getRequestBody().readNBytes(limits.bodyBytes() + 1);
        if (body.length > limits.bodyBytes()) {
            throw new Refusal(413, "the body is larger than " + limits.bodyBytes() + " bytes");
        }
        try {
            JsonNode node = MAPPER.readTree(new String(body, StandardCharsets.UTF_8));
            JsonNode text = node == null ? null : node.get("text");
            if (text == null || !text.isTextual()) {
                throw new Refusal(400, "the body must be {\"text\": \"a scenario as YAML or JSON\"}");
            }
            return text.asText();
        } catch (JsonProcessingException e) {
            throw new Refusal(400, "the body is no JSON");
        }
    }

    private Answer find(String id) {
        return answers.find(id).orElseThrow(Refusal::notFound);
    }

    private static void exact(String[] path, int parts) {
        if (path.length != parts) {
            throw Refusal.notFound();
        }
    }

    /** The language that a query asks for; English unless it is {@code lang=zh}. */
    static Language language(HttpExchange exchange) {
        return "lang=zh".equals(exchange.getRequestURI().getRawQuery()) ? Language.ZH : Language.EN;
    }
}
