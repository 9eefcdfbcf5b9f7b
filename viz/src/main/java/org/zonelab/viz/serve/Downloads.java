package org.zonelab.viz.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.zonelab.scenarios.data.OutTurnReader;
import org.zonelab.scenarios.result.Evidence;
import org.zonelab.scenarios.result.ResultFiles;
import org.zonelab.scenarios.result.ResultTables;
import org.zonelab.viz.Language;
import org.zonelab.viz.chart.HouseStyle;
import org.zonelab.viz.finding.Assumption;
import org.zonelab.viz.finding.RunResult;
import org.zonelab.viz.finding.ZonePlace;
import org.zonelab.viz.report.Report;
import org.zonelab.viz.report.ReportSources;

/** The files of an answer that can be taken along: a fixed list, each made or read by the server itself. */
final class Downloads {
    private final Ground ground;

    Downloads(Ground ground) {
        this.ground = ground;
    }

    /**
     * Sends one file.
     *
     * @param file its name in the address, one of four
     * @throws Refusal if there is no such file, or not yet
     */
    void serve(HttpExchange exchange, Answer answer, String file) throws IOException {
        String name = answer.scenario().name().value();
        switch (file) {
            case "scenario.yaml" ->
                send(
                        exchange,
                        "application/yaml; charset=utf-8",
                        name + ".yaml",
                        answer.yaml().getBytes(StandardCharsets.UTF_8));
            case "effects.csv" -> csv(exchange, answer, ResultFiles.EFFECTS);
            case "series.csv" -> csv(exchange, answer, ResultFiles.SERIES_CSV);
            case "report.html" -> {
                answer.requireFinished();
                send(exchange, "text/html; charset=utf-8", name + ".html", report(answer, Api.language(exchange)));
            }
            default -> throw Refusal.notFound();
        }
    }

    /** The tables of a finished answer. */
    AnswerTables tables(Answer answer) {
        answer.requireFinished();
        return new AnswerTables(answer.folder(), ground.world());
    }

    private void csv(HttpExchange exchange, Answer answer, String table) throws IOException {
        answer.requireFinished();
        send(
                exchange,
                "text/csv; charset=utf-8",
                answer.scenario().name().value() + "-" + table,
                Files.readAllBytes(answer.folder().resolve(table)));
    }

    private static void send(HttpExchange exchange, String type, String name, byte[] bytes) throws IOException {
        exchange.getResponseHeaders().set("Content-Disposition", "attachment; filename=\"" + name + "\"");
        Reply.bytes(exchange, 200, type, bytes);
    }

    /** Made when it is first asked for in a language. */
    private byte[] report(Answer answer, Language language) throws IOException {
        synchronized (answer.folder()) {
            Path file = answer.folder().resolve(Report.FILE);
            if (!Files.exists(file) || !Report.isIn(language, file)) {
                ReportSources sources = new ReportSources(
                        new RunResult(ResultTables.open(answer.folder())),
                        ZonePlace.of(ground.world()),
                        Assumption.of(ground.parameters()),
                        OutTurnReader.read(ground.home(), Optional.empty()),
                        Evidence.of(ground.home()));
                new Report(sources, language, HouseStyle.bundled()).write(answer.folder());
            }
            return Files.readAllBytes(file);
        }
    }
}
