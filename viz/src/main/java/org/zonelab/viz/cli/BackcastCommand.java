package org.zonelab.viz.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.zonelab.scenarios.backcast.Backcast;
import org.zonelab.scenarios.library.Library;
import org.zonelab.scenarios.result.BackcastCsv;
import org.zonelab.scenarios.result.BackcastRow;
import org.zonelab.scenarios.result.WholeFile;
import org.zonelab.scenarios.schema.JsonText;
import org.zonelab.viz.chart.BackcastChart;
import org.zonelab.viz.chart.ChartFiles;
import org.zonelab.viz.chart.HouseStyle;
import org.zonelab.viz.finding.Wording;
import org.zonelab.viz.report.Page;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The command {@code backcast}: past years simulated beside what was published. */
@Command(
        name = "backcast",
        description = {
            "Simulate 2019 to 2025 from outside drivers alone and compare with what was published.",
            "Starts from the totals of 2019; growth of China, its foreign investment and the list of zones drive it."
                    + " One replication of central assumptions."
        })
final class BackcastCommand implements Callable<Integer> {
    private static final String PAGE = "backcast.html";

    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Mixin
    private final SampleOptions sample = new SampleOptions();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Folder for table, chart and page (default: results/backcast).")
    private Path out = Path.of("results", "backcast");

    @Override
    public Integer call() throws IOException {
        Installation installation = Installation.current();
        Library library = installation.library();
        Wording wording = Wording.in(common.language());
        Backcast backcast = new Backcast(
                installation.root(), library.world(), library.parameters(), sample.microRate(), sample.seed());
        List<BackcastRow> rows = SampleOptions.watched(common, backcast::run);
        Files.createDirectories(out);
        BackcastCsv.write(out, rows);
        BackcastChart chart = new BackcastChart(rows, wording);
        HouseStyle style = HouseStyle.bundled();
        new ChartFiles(style).write(chart, out.resolve("charts"));
        Path page = out.resolve(PAGE);
        WholeFile.write(
                page,
                new Page(wording, style)
                        .html(
                                chart.title(),
                                wording.say("backcast.lead"),
                                List.of(chart),
                                List.of(),
                                "./zonelab backcast --seed " + sample.seed()));
        print(rows, chart, page);
        return ExitStatus.DONE.code();
    }

    private void print(List<BackcastRow> rows, BackcastChart chart, Path page) {
        if (common.json()) {
            common.out().print(JsonText.of(json(rows)));
        } else {
            StudyPages.finding(common, chart);
            common.out().println(page);
        }
        common.out().flush();
    }

    private static ObjectNode json(List<BackcastRow> rows) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        ArrayNode years = root.putArray("years");
        for (BackcastRow row : rows) {
            ObjectNode node = years.addObject()
                    .put("series", row.series())
                    .put("unit", row.unit())
                    .put("year", row.year());
            put(node, "published", row.published());
            put(node, "simulated", row.simulated());
            put(node, "error", row.error());
            node.put("source", row.source());
        }
        ObjectNode means = root.putObject("mean_absolute_error");
        for (Map.Entry<String, Double> mean : BackcastCsv.meanErrors(rows).entrySet()) {
            put(means, mean.getKey(), mean.getValue());
        }
        return root;
    }

    private static void put(ObjectNode node, String name, double value) {
        if (Double.isNaN(value)) {
            node.putNull(name);
        } else {
            node.put(name, value);
        }
    }
}
