package org.zonelab.viz;

import java.text.BreakIterator;
import java.util.Locale;

/** Cells that text takes on a terminal, where a Chinese character takes two. */
public final class TerminalCells {
    private TerminalCells() {}

    /** Cells of one line. */
    public static int of(String text) {
        return text.codePoints().map(c -> wide(c) ? 2 : 1).sum();
    }

    /**
     * Text broken between words into lines that fit.
     *
     * @param columns width of the terminal; 0 where nobody knows it, and the text stays one line
     * @param indent begins each line after the first
     */
    public static String wrapped(String text, int columns, String indent) {
        if (columns <= 0 || of(text) <= columns) {
            return text;
        }
        StringBuilder lines = new StringBuilder();
        StringBuilder line = new StringBuilder();
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(text);
        int start = 0;
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            String word = text.substring(start, end);
            if (of(line.toString()) + of(word.stripTrailing()) > columns
                    && !line.toString().isBlank()) {
                lines.append(line.toString().stripTrailing()).append('\n');
                line.setLength(0);
                line.append(indent);
            }
            line.append(word);
            start = end;
        }
        return lines.append(line).toString();
    }

    private static boolean wide(int codePoint) {
        return (codePoint >= 0x1100 && codePoint <= 0x115F)
                || (codePoint >= 0x2E80 && codePoint <= 0xA4CF)
                || (codePoint >= 0xAC00 && codePoint <= 0xD7A3)
                || (codePoint >= 0xF900 && codePoint <= 0xFAFF)
                || (codePoint >= 0xFE30 && codePoint <= 0xFE6F)
                || (codePoint >= 0xFF00 && codePoint <= 0xFF60)
                || (codePoint >= 0xFFE0 && codePoint <= 0xFFE6)
                || (codePoint >= 0x20000 && codePoint <= 0x3FFFD);
    }
}
