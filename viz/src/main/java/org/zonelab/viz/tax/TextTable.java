package org.zonelab.viz.tax;

import java.util.ArrayList;
import java.util.List;
import org.zonelab.viz.TerminalCells;

/** A table for a terminal: the first column to the left, the others to the right; Chinese characters take two cells. */
final class TextTable {
    private final List<List<String>> rows = new ArrayList<>();

    TextTable row(String... cells) {
        rows.add(List.of(cells));
        return this;
    }

    /** Lines with an indent of two; the first row is the heading and is underlined. */
    List<String> lines() {
        int columns = rows.get(0).size();
        int[] width = new int[columns];
        for (List<String> row : rows) {
            for (int c = 0; c < columns; c++) {
                width[c] = Math.max(width[c], TerminalCells.of(row.get(c)));
            }
        }
        List<String> lines = new ArrayList<>();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int c = 0; c < columns; c++) {
                String gap = " ".repeat(width[c] - TerminalCells.of(row.get(c)));
                line.append("  ").append(c == 0 ? row.get(c) + gap : gap + row.get(c));
            }
            lines.add(line.toString().stripTrailing());
            if (lines.size() == 1) {
                int total = 2 * (columns - 1);
                for (int w : width) {
                    total += w;
                }
                lines.add("  " + "-".repeat(total));
            }
        }
        return lines;
    }
}
