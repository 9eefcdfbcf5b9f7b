package org.zonelab.viz.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.zonelab.engine.world.World;
import org.zonelab.scenarios.parameter.ParameterCatalogue;
import org.zonelab.scenarios.result.Evidence;
import org.zonelab.scenarios.result.OutTurn;
import org.zonelab.scenarios.result.ResultTables;
import org.zonelab.scenarios.schema.JsonText;
import org.zonelab.viz.chart.HouseStyle;
import org.zonelab.viz.chart.Resolution;
import org.zonelab.viz.finding.Assumption;
import org.zonelab.viz.finding.Focus;
import org.zonelab.viz.finding.RunResult;
import org.zonelab.viz.finding.Sentences;
import org.zonelab.viz.finding.Wording;
import org.zonelab.viz.finding.ZonePlace;
import org.zonelab.viz.office.MemoFile;
import org.zonelab.viz.office.TablesFile;
import org.zonelab.viz.report.ChartSet;
import org.zonelab.viz.report.FocusReport;
import org.zonelab.viz.report.Memo;
import org.zonelab.viz.report.Report;
import org.zonelab.viz.report.ReportSources;

/** Shows what a finished result folder holds, for {@code run} and {@code report} alike. */
final class RunReport {
    private final Path folder;
    private final CommonOptions common;
    private final RunResult result;

    /** @throws org.zonelab.scenarios.result.ResultFolderException if the folder holds no finished results */
    RunReport(Path folder, CommonOptions common) {
        this.folder = folder;
        this.common = common;
        this.result = new RunResult(ResultTables.open(folder));
    }

    /** Removes the page of a folder whose tables are about to change. */
    static void discard(Path folder) {
        try {
            Files.deleteIfExists(folder.resolve(Report.FILE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the folder has a report in the language asked for. */
    boolean present() {
        Path file = folder.resolve(Report.FILE);
        try {
            return Files.exists(file) && Report.isIn(common.language(), file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Writes page and charts.
     *
     * @param outTurns published figures of all years
     * @param evidence kept with the checkout
     * @param options which charts, how fine
     */
    void write(
            World world,
            ParameterCatalogue parameters,
            List<OutTurn> outTurns,
            Evidence evidence,
            ReportOptions options) {
        ReportSources sources =
                new ReportSources(result, ZonePlace.of(world), Assumption.of(parameters), outTurns, evidence);
        try {
            HouseStyle style = HouseStyle.bundled();
            Report report = new Report(sources, common.language(), style, options.charts());
            report.write(folder, options.resolution());
            String scenario = result.description().manifest().scenario();
            if (options.charts() == ChartSet.ALL && evidence.robust(scenario).isEmpty()) {
                common.note("no tornado: no robustness of " + scenario + " is kept; './zonelab robust " + scenario
                        + " --keep' makes it");
            }
            if (options.office()) {
                Memo memo = report.memo();
                new MemoFile(memo, style).write(folder.resolve(MemoFile.NAME));
                String contents = Wording.in(common.language()).say("memo.contents");
                new TablesFile(memo.title(), contents, report.tables()).write(folder.resolve(TablesFile.NAME));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the report cannot be written: " + e.getMessage(), e);
        }
    }

    /** Writes the page and the charts of one place, and prints what it finds. */
    void write(Focus focus, World world, ParameterCatalogue parameters, Evidence evidence, Resolution resolution) {
        ReportSources sources =
                new ReportSources(result, ZonePlace.of(world), Assumption.of(parameters), List.of(), evidence);
        FocusReport report = new FocusReport(sources, focus, common.language(), HouseStyle.bundled());
        try {
            report.write(folder, resolution);
        } catch (IOException e) {
            throw new UncheckedIOException("the report cannot be written: " + e.getMessage(), e);
        }
        if (!common.json()) {
            report.sentences().forEach(common.out()::println);
            common.out().println(folder.resolve(report.file()));
            common.out().flush();
        }
    }

    /** Prints the findings to standard output. */
    void print() {
        print(Optional.empty());
    }

    /** Prints the findings, and how precise the effect is for which replications were added. */
    void print(Optional<PrecisionAnswer> precision) {
        Wording wording = Wording.in(common.language());
        Sentences sentences = new Sentences(result, wording);
        if (common.json()) {
            ObjectNode json = FindingsJson.of(sentences, folder);
            precision.ifPresent(answer -> json.set("precision", answer.json()));
            common.out().print(JsonText.of(json));
        } else {
            common.out().print(new FindingsText(sentences, Terminal.current().columns()).text());
            precision.ifPresent(answer -> common.out().println(answer.text(wording) + "\n"));
            common.out().println(folder.resolve(Report.FILE));
        }
        common.out().flush();
    }
}
