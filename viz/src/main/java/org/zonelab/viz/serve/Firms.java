package org.zonelab.viz.serve;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.zonelab.engine.world.World;
import org.zonelab.scenarios.scenario.Title;
import org.zonelab.viz.Language;
import org.zonelab.viz.chart.DataTable;
import org.zonelab.viz.finding.Wording;
import org.zonelab.viz.report.Section;
import org.zonelab.viz.why.FirmNames;
import org.zonelab.viz.why.FirmPair;
import org.zonelab.viz.why.FirmSections;
import org.zonelab.viz.why.FirmSentences;
import org.zonelab.viz.why.Shortlist;
import org.zonelab.viz.why.ShortlistTable;
import org.zonelab.viz.why.UnknownFirmException;

/** What {@code why} says of the firms of a finished answer. One who asks before it is worked out is told 202, and asks again. */
final class Firms {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final long WAIT_MILLIS = 1500;
    private static final String ID = "\\d{1,18}";

    private final World world;
    private final Answers answers;
    private final Semaphore waiting;

    /** @param most requests that wait at once; further ones are told 202 at once */
    Firms(World world, Answers answers, int most) {
        this.world = world;
        this.answers = answers;
        this.waiting = new Semaphore(most);
    }

    /** Sends the firms worth a look. */
    void list(HttpExchange exchange, Answer answer) throws IOException {
        answer.requireFinished();
        FirmNames names = names(exchange);
        reply(exchange, result(answer.firms().list(answers)).map(list -> json(list, names)));
    }

    /**
     * Sends the story of one firm.
     *
     * @param id as the address has it
     * @throws Refusal if it is none, or no firm has it
     */
    void story(HttpExchange exchange, Answer answer, String id) throws IOException {
        answer.requireFinished();
        if (!id.matches(ID)) {
            throw new Refusal(422, "the ID of a firm is a whole number of at most 18 digits");
        }
        long firm = Long.parseLong(id);
        FirmNames names = names(exchange);
        try {
            reply(
                    exchange,
                    result(answer.firms().pairs(answers, firm))
                            .map(pairs -> json(Objects.requireNonNull(pairs.get(firm)), answer, names)));
        } catch (UnknownFirmException e) {
            throw new Refusal(404, e.said(names.wording()));
        }
    }

    private <T> Optional<T> result(Look<T> look) {
        boolean waits = waiting.tryAcquire();
        try {
            return answers.result(look, waits ? WAIT_MILLIS : 0);
        } finally {
            if (waits) {
                waiting.release();
            }
        }
    }

    private static void reply(HttpExchange exchange, Optional<ObjectNode> found) throws IOException {
        if (found.isPresent()) {
            Reply.json(exchange, 200, found.get());
        } else {
            Reply.json(exchange, 202, JSON.objectNode().put("running", true));
        }
    }

    private FirmNames names(HttpExchange exchange) {
        return new FirmNames(world, Wording.in(Api.language(exchange)));
    }

    private static ObjectNode json(Shortlist list, FirmNames names) {
        ShortlistTable firms = new ShortlistTable(list, AnswerFirms.REPLICATION, names);
        ObjectNode root = firms.json();
        root.set("table", json(firms.table()));
        return root;
    }

    private static ObjectNode json(FirmPair pair, Answer answer, FirmNames names) {
        Wording wording = names.wording();
        FirmSentences sentences = new FirmSentences(names);
        ObjectNode root = JSON.objectNode().put("firm", pair.with().id()).put("title", sentences.firm(pair));
        root.put(
                "lead",
                wording.say(
                        "why.lead",
                        title(answer.scenario().title().value(), wording),
                        title(answer.scenario().counterfactualTitle(), wording),
                        String.valueOf(AnswerFirms.REPLICATION)));
        sentences.answer(pair).forEach(root.putArray("answer")::add);
        root.putObject("worlds")
                .put("policy", wording.say("why.with"))
                .put("counterfactual", wording.say("why.without"));
        ArrayNode sections = root.putArray("sections");
        for (Section section : new FirmSections(pair, names).all()) {
            ObjectNode node = sections.addObject().put("heading", section.heading());
            section.sentences().forEach(node.putArray("sentences")::add);
            section.notes().forEach(node.putArray("notes")::add);
            ArrayNode tables = node.putArray("tables");
            section.tables().forEach(table -> tables.add(json(table)));
        }
        return root;
    }

    private static String title(Title title, Wording wording) {
        return wording.language() == Language.ZH ? title.zh() : title.en();
    }

    private static ObjectNode json(DataTable table) {
        ObjectNode node = JSON.objectNode().put("caption", table.caption());
        table.head().forEach(node.putArray("head")::add);
        ArrayNode rows = node.putArray("rows");
        table.rows().forEach(row -> row.forEach(rows.addArray()::add));
        return node;
    }
}
