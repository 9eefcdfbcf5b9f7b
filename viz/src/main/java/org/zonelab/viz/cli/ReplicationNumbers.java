package org.zonelab.viz.cli;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Which replications a run consists of, numbered from 0.
 *
 * @param first number of the first
 * @param last number of the last, inclusive
 */
record ReplicationNumbers(int first, int last) {
    private static final Pattern COUNT = Pattern.compile("[1-9]\\d{0,5}");
    private static final Pattern RANGE = Pattern.compile("(\\d{1,6})-(\\d{1,6})");

    /** The first so many replications. */
    static ReplicationNumbers count(int count) {
        return new ReplicationNumbers(0, count - 1);
    }

    List<Integer> all() {
        return IntStream.rangeClosed(first, last).boxed().toList();
    }

    /** As on the command line: a count where it starts at 0, otherwise both ends. */
    @Override
    public String toString() {
        return first == 0 ? String.valueOf(last + 1) : first + "-" + last;
    }

    /** Reads {@code 32} or {@code 4-7}. */
    static final class Converter implements ITypeConverter<ReplicationNumbers> {
        @Override
        public ReplicationNumbers convert(String text) {
            if (COUNT.matcher(text).matches()) {
                return count(Integer.parseInt(text));
            }
            Matcher range = RANGE.matcher(text);
            if (range.matches()) {
                int first = Integer.parseInt(range.group(1));
                int last = Integer.parseInt(range.group(2));
                if (first <= last) {
                    return new ReplicationNumbers(first, last);
                }
            }
            throw new TypeConversionException("'" + text
                    + "' is neither a number of replications such as 32 nor a range of their numbers such as 4-7");
        }
    }
}
