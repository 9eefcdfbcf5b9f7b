package org.zonelab.viz.chart;

import java.util.List;

/** The figures behind a chart, as text in the reader's language and units. */
public record DataTable(String caption, List<String> head, List<List<String>> rows) {
    public DataTable {
        head = List.copyOf(head);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<String> row : rows) {
            if (row.size() != head.size()) {
                throw new IllegalArgumentException(
                        "a row has " + row.size() + " cells, the head has " + head.size() + ": " + row);
            }
        }
    }

    /** Whether a column holds words rather than figures: most of its filled cells begin with a letter or dots. */
    public boolean words(int column) {
        int balance = 0;
        for (List<String> row : rows) {
            String cell = row.get(column);
            if (!cell.isEmpty()) {
                balance += Character.isLetter(cell.codePointAt(0)) || cell.startsWith("…") ? 1 : -1;
            }
        }
        return balance > 0;
    }
}
