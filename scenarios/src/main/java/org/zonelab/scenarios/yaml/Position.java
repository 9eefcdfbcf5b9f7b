package org.zonelab.scenarios.yaml;

/**
 * Where a text stands.
 *
 * @param file path as the reader was given it, or the name of a source without lines such as {@code --set}
 * @param line from 1; 0 for a source without lines
 * @param column from 1, in characters; 0 for a source without lines
 */
public record Position(String file, int line, int column) implements Comparable<Position> {
    /** A source without lines: a command line, a default. */
    public static Position of(String source) {
        return new Position(source, 0, 0);
    }

    @Override
    public int compareTo(Position other) {
        int byFile = file.compareTo(other.file);
        if (byFile != 0) {
            return byFile;
        }
        int byLine = Integer.compare(line, other.line);
        return byLine != 0 ? byLine : Integer.compare(column, other.column);
    }

    /** {@code file:line:column}, or the bare source where there are no lines. */
    @Override
    public String toString() {
        return line == 0 ? file : file + ":" + line + ":" + column;
    }
}
