package org.zonelab.viz.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.zonelab.scenarios.result.CsvFile;
import org.zonelab.scenarios.result.Manifest;
import org.zonelab.scenarios.result.Numbers;
import org.zonelab.scenarios.result.WholeFile;
import org.zonelab.scenarios.schema.JsonText;
import org.zonelab.viz.TerminalCells;
import org.zonelab.viz.chart.DataTable;
import org.zonelab.viz.chart.HouseStyle;
import org.zonelab.viz.finding.Wording;
import org.zonelab.viz.report.Page;
import org.zonelab.viz.report.Section;
import org.zonelab.viz.why.FirmFigures;
import org.zonelab.viz.why.FirmNames;
import org.zonelab.viz.why.FirmPair;
import org.zonelab.viz.why.FirmSections;
import org.zonelab.viz.why.FirmSentences;
import org.zonelab.viz.why.Shortlist;
import org.zonelab.viz.why.ShortlistTable;

/** Prints and writes what {@code why} found. */
record WhyOutput(CommonOptions common, Path folder, Manifest manifest, int replication, FirmNames names) {
    private static final List<String> COLUMNS =
            List.of("firm", "replication", "quarter", "choice", "figure", "unit", "policy", "counterfactual");

    private Wording wording() {
        return names.wording();
    }

    /** Firms worth a look. */
    void list(Shortlist list) {
        ShortlistTable found = new ShortlistTable(list, replication, names);
        if (common.json()) {
            common.out().print(JsonText.of(found.json()));
            return;
        }
        DataTable firms = found.table();
        common.out().println(firms.caption() + wording().say("why.list.one"));
        common.out().println();
        common.out().print(text(firms, Terminal.current().columns()));
        common.out().println();
        common.out()
                .println("./zonelab why " + folder + " --firm "
                        + list.entries().get(0).id());
        common.out().flush();
    }

    /** One firm. */
    void tell(FirmPair pair) {
        List<String> answer = new FirmSentences(names).answer(pair);
        List<Section> sections = new FirmSections(pair, names).all();
        List<FirmFigures.Row> rows = FirmFigures.of(pair, names);
        String name = "why-" + pair.with().id();
        Path page = folder.resolve(name + ".html");
        write(pair, rows, folder.resolve(name + ".csv"));
        String command = String.join(
                " ",
                "./zonelab",
                "why",
                folder.toString(),
                "--firm",
                String.valueOf(pair.with().id()),
                "--replication",
                String.valueOf(replication));
        List<String> lead = new ArrayList<>(answer);
        lead.add(
                wording().say("why.lead", manifest.scenario(), manifest.counterfactual(), String.valueOf(replication)));
        String html = new Page(wording(), HouseStyle.bundled())
                .html(
                        new FirmSentences(names).firm(pair),
                        String.join(wording().say("why.join"), lead),
                        List.of(),
                        sections,
                        command);
        try {
            WholeFile.write(page, html);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (common.json()) {
            common.out().print(JsonText.of(json(pair, answer, rows)));
        } else {
            print(answer, sections, page);
        }
        common.out().flush();
    }

    private void print(List<String> answer, List<Section> sections, Path page) {
        int columns = Terminal.current().columns();
        for (String sentence : answer) {
            common.out().println(columns > 0 ? TerminalCells.wrapped(sentence, columns, "") : sentence);
        }
        for (Section section : sections) {
            common.out().println();
            common.out().println(section.heading());
            section.sentences().forEach(common.out()::println);
            for (DataTable data : section.tables()) {
                common.out().println();
                common.out().print(text(data, columns));
            }
        }
        common.out().println();
        common.out().println(page);
    }

    private static String text(DataTable data, int columns) {
        TextTable table = new TextTable().row(data.head().toArray(String[]::new));
        data.rows().forEach(row -> table.row(row.toArray(String[]::new)));
        return table.text(columns);
    }

    private void write(FirmPair pair, List<FirmFigures.Row> rows, Path file) {
        try (CsvFile csv = new CsvFile(file, COLUMNS)) {
            for (FirmFigures.Row row : rows) {
                csv.row(
                        String.valueOf(pair.with().id()),
                        String.valueOf(replication),
                        FirmNames.quarter(row.quarter()),
                        row.choice(),
                        row.name(),
                        row.unit(),
                        number(row.policy()),
                        number(row.counterfactual()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be written: " + e.getMessage(), e);
        }
    }

    private static String number(double value) {
        return Double.isInfinite(value) ? "" : Numbers.format(value);
    }

    private ObjectNode json(FirmPair pair, List<String> answer, List<FirmFigures.Row> rows) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("firm", pair.with().id()).put("replication", replication);
        root.put("origin", names.world().origins().get(pair.type().origin()).id());
        root.put(
                "industry",
                names.world().industries().get(pair.type().industry()).code());
        root.put("parts", pair.parting().isPresent());
        pair.parting()
                .ifPresent(parting -> root.put("parting_quarter", FirmNames.quarter(parting.quarter()))
                        .put("parting_choice", parting.choice().name().toLowerCase(Locale.ROOT)));
        answer.forEach(root.putArray("answer")::add);
        root.put("invested", pair.investedWith()).put("invested_without", pair.investedWithout());
        root.put("claimed", pair.claimedWith()).put("claimed_without", pair.claimedWithout());
        ArrayNode figures = root.putArray("figures");
        for (FirmFigures.Row row : rows) {
            ObjectNode node = figures.addObject()
                    .put("quarter", FirmNames.quarter(row.quarter()))
                    .put("choice", row.choice())
                    .put("figure", row.name())
                    .put("unit", row.unit());
            FindingsJson.put(node, "policy", row.policy());
            FindingsJson.put(node, "counterfactual", row.counterfactual());
        }
        return root;
    }
}
