package org.zonelab.viz.tax;

import java.util.ArrayList;
import java.util.List;

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
                width[c] = Math.max(width[c], cells(row.get(c)));
            }
        }
        List<String> lines = new ArrayList<>();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int c = 0; c < columns; c++) {
                String gap = " ".repeat(width[c] - cells(row.get(c)));
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

    /** Cells that a text takes in a terminal. */
    static int cells(String text) {
        return text.codePoints().map(c -> wide(c) ? 2 : 1).sum();
    }

    private static boolean wide(int c) {
        return (c >= 0x1100 && c <= 0x115f)
                || (c >= 0x2e80 && c <= 0xa4cf)
                || (c >= 0xac00 && c <= 0xd7a3)
                || (c >= 0xf900 && c <= 0xfaff)
                || (c >= 0xfe30 && c <= 0xfe6f)
                || (c >= 0xff00 && c <= 0xff60)
                || (c >= 0xffe0 && c <= 0xffe6);
    }
}
