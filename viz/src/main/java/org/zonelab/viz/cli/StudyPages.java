package org.zonelab.viz.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.zonelab.scenarios.study.StudyFolder;
import org.zonelab.viz.chart.Chart;
import org.zonelab.viz.chart.ChartFiles;
import org.zonelab.viz.chart.DataTable;
import org.zonelab.viz.chart.HouseStyle;
import org.zonelab.viz.finding.Wording;
import org.zonelab.viz.report.Page;
import org.zonelab.viz.report.Section;

/**
 * Charts of a study as files, as a page and as text.
 *
 * @param commandLine the command that makes the folder again
 */
record StudyPages(CommonOptions common, List<String> commandLine) {
    private static final String PAGE = "report.html";

    /** Writes charts and a page into a folder; the page has the title of the first chart. */
    void write(StudyFolder folder, String lead, List<Chart> charts, List<Section> sections) {
        HouseStyle style = HouseStyle.bundled();
        try {
            for (Chart chart : charts) {
                new ChartFiles(style).write(chart, folder.path().resolve("charts"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        folder.text(
                PAGE,
                new Page(Wording.in(common.language()), style)
                        .html(charts.get(0).title(), lead, charts, sections, String.join(" ", commandLine)));
    }

    /** Prints titles, tables and notes, then some more sentences, then where the page is. */
    void print(StudyFolder folder, List<Chart> charts, List<String> sentences) {
        for (Chart chart : charts) {
            finding(common, chart);
            common.out().println();
        }
        sentences.forEach(common.out()::println);
        common.out().println(folder.path().resolve(PAGE));
        common.out().flush();
    }

    /** Prints a chart as text: title, table, notes. */
    static void finding(CommonOptions common, Chart chart) {
        common.out().println(chart.title());
        common.out().println();
        DataTable data = chart.table();
        TextTable table = new TextTable().row(data.head().toArray(String[]::new));
        data.rows().forEach(row -> table.row(row.toArray(String[]::new)));
        common.out().print(table.text(Terminal.current().columns()));
        common.out().println();
        chart.notes().forEach(common.out()::println);
    }
}
