package org.zonelab.viz.study;

import java.util.List;
import java.util.stream.Collectors;
import org.zonelab.viz.chart.DataTable;

/** A table for a merge request. */
public record MarkdownTable(DataTable table) {
    /** The table in Markdown, its caption above it. */
    public String text() {
        StringBuilder text = new StringBuilder();
        text.append(escaped(table.caption())).append("\n\n").append(row(table.head()));
        text.append("|");
        for (int column = 0; column < table.head().size(); column++) {
            text.append(table.words(column) ? " --- |" : " ---: |");
        }
        text.append('\n');
        table.rows().forEach(row -> text.append(row(row)));
        return text.toString();
    }

    private static String row(List<String> cells) {
        return cells.stream().map(MarkdownTable::escaped).collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    private static String escaped(String cell) {
        return cell.replace("|", "\\|").replace('\n', ' ');
    }
}
