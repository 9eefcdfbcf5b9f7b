package org.zonelab.viz.cli;

import java.util.ArrayList;
import java.util.List;
import org.zonelab.viz.TerminalCells;

/** Rows of text in aligned columns; Chinese characters count as two. */
public final class TextTable {
    private static final int GAP = 2;

    private final List<List<String>> rows = new ArrayList<>();

    /** Adds a row; the last column may be as long as it likes. */
    public TextTable row(String... cells) {
        rows.add(List.of(cells));
        return this;
    }

    /**
     * The table, ending with a line feed; where it is wider than the terminal, one row below the other, each figure
     * after the heading of its column.
     *
     * @param columns width of the terminal; 0 where nobody knows it
     */
    public String text(int columns) {
        String table = text();
        boolean fits =
                columns <= 0 || table.lines().allMatch(line -> TerminalCells.of(line.stripTrailing()) <= columns);
        return fits ? table : list(columns);
    }

    private String list(int columns) {
        StringBuilder text = new StringBuilder();
        List<String> heads = rows.get(0);
        text.append(heads.get(0)).append('\n');
        for (List<String> row : rows.subList(1, rows.size())) {
            text.append(TerminalCells.wrapped(row.get(0), columns, "  ")).append('\n');
            for (int c = 1; c < row.size(); c++) {
                if (!row.get(c).isEmpty()) {
                    text.append(TerminalCells.wrapped("  " + heads.get(c) + ": " + row.get(c), columns, "    "))
                            .append('\n');
                }
            }
        }
        return text.toString();
    }

    /** The table, ending with a line feed. */
    public String text() {
        List<Integer> widths = new ArrayList<>();
        for (List<String> row : rows) {
            for (int c = 0; c < row.size(); c++) {
                int width = TerminalCells.of(row.get(c));
                if (c == widths.size()) {
                    widths.add(width);
                } else {
                    widths.set(c, Math.max(widths.get(c), width));
                }
            }
        }
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            for (int c = 0; c < row.size(); c++) {
                boolean last = c == row.size() - 1;
                text.append(row.get(c))
                        .append(last ? "" : " ".repeat(widths.get(c) - TerminalCells.of(row.get(c)) + GAP));
            }
            text.append('\n');
        }
        return text.toString();
    }
}
