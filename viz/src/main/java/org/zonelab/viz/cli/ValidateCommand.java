package org.zonelab.viz.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.zonelab.scenarios.library.Library;
import org.zonelab.scenarios.result.Evidence;
import org.zonelab.scenarios.result.FactRow;
import org.zonelab.scenarios.result.ValidationCsv;
import org.zonelab.scenarios.result.WholeFile;
import org.zonelab.scenarios.run.LocalThreads;
import org.zonelab.scenarios.schema.JsonText;
import org.zonelab.scenarios.validation.Validation;
import org.zonelab.viz.chart.HouseStyle;
import org.zonelab.viz.finding.Wording;
import org.zonelab.viz.report.Page;
import org.zonelab.viz.report.ValidationSections;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The command {@code validate}: published facts beside the simulation. */
@Command(
        name = "validate",
        description = {
            "Compare the simulation with published facts that no fit uses; a failure is shown as one.",
            "Facts: sizes, growth and life of firms, concentration and ranks of zones, responses to taxes and prices,"
                    + " claims of the deferral.",
            "One replication of central assumptions under the law of 2024; a minute or two."
        },
        footer = {"", "Exit codes: 0 every fact agrees, 1 some fact does not, 2 bad input, 3 the run failed."})
final class ValidateCommand implements Callable<Integer> {
    /** Name of the page. */
    private static final String PAGE = "validation.html";

    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Mixin
    private final SampleOptions sample = new SampleOptions();

    @Option(
            names = "--threads",
            paramLabel = "T",
            description = "Threads, of which two are of use; no figure depends on it.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Folder for table and page (default: results/validation).")
    private Path out = Path.of("results", "validation");

    @Option(
            names = "--keep",
            description = "Also keep the table in scenarios/evidence, from where reports of runs quote it.")
    private boolean keep;

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (threads < 1) {
            throw new BadInputException("--threads must be at least 1, was " + threads);
        }
        Installation installation = Installation.current();
        Library library = installation.library();
        Wording wording = Wording.in(common.language());
        Validation validation = Validation.of(
                installation.root(), library.world(), library.parameters(), sample.microRate(), sample.seed(), threads);
        List<FactRow> facts =
                SampleOptions.watched(common, progress -> validation.run(new LocalThreads(threads), progress));
        Files.createDirectories(out);
        ValidationCsv.write(out, facts);
        if (keep) {
            Evidence evidence = Evidence.of(installation.root());
            Files.createDirectories(evidence.folder());
            ValidationCsv.write(evidence.folder(), facts);
            evidence.note(ValidationCsv.FILE, Evidence.Inputs.ofParameters(installation.root()), sample.microRate());
        }
        ValidationSections sections = new ValidationSections(facts, wording);
        Path page = out.resolve(PAGE);
        WholeFile.write(
                page,
                new Page(wording, HouseStyle.bundled())
                        .html(
                                sections.title(),
                                sections.lead(),
                                List.of(),
                                sections.sections(),
                                "./zonelab validate --seed " + sample.seed()));
        print(facts, sections, page);
        boolean failed = facts.stream().anyMatch(fact -> fact.verdict().equals(FactRow.FAIL));
        return (failed ? ExitStatus.NO : ExitStatus.DONE).code();
    }

    private void print(List<FactRow> facts, ValidationSections sections, Path page) {
        if (common.json()) {
            common.out().print(JsonText.of(json(facts)));
        } else {
            common.out().println(sections.title());
            common.out().println();
            TextTable table = new TextTable().row(sections.heads().toArray(String[]::new));
            facts.forEach(fact -> table.row(sections.row(fact).toArray(String[]::new)));
            common.out().print(table.text(Terminal.current().columns()));
            common.out().println();
            common.out().println(page);
        }
        common.out().flush();
    }

    private static ArrayNode json(List<FactRow> facts) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        for (FactRow fact : facts) {
            ObjectNode node = array.addObject();
            node.put("fact", fact.fact())
                    .put("group", fact.group())
                    .put("use", fact.use())
                    .put("unit", fact.unit());
            put(node, "published", fact.published());
            put(node, "low", fact.low());
            put(node, "high", fact.high());
            put(node, "simulated", fact.simulated());
            node.put("verdict", fact.verdict())
                    .put("definition", fact.definitionEn())
                    .put("band", fact.band())
                    .put("source", fact.source());
        }
        return array;
    }

    private static void put(ObjectNode node, String name, double value) {
        if (Double.isNaN(value)) {
            node.putNull(name);
        } else {
            node.put(name, value);
        }
    }
}
