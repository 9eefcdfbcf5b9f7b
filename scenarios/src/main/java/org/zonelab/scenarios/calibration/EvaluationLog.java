package org.zonelab.scenarios.calibration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Every point tried, a line of comma-separated values each, on disk as soon as it is known: a fit that was killed reads its
 * lines instead of simulating. A last line cut off in mid-writing is dropped.
 */
final class EvaluationLog {
    private static final String MOMENT = "moment.";
    private static final String BASE = "base.";

    /** The last column, which tells a whole line. */
    private static final String WHOLE = "whole";

    private static final String YES = "yes";

    private final Path file;
    private final List<String> parameters;
    private final Map<List<String>, Measured> known = new LinkedHashMap<>();

    /**
     * Opens or begins a log.
     *
     * @param parameters paths whose values tell points apart
     */
    EvaluationLog(Path file, List<String> parameters) {
        this.file = file;
        this.parameters = List.copyOf(parameters);
        try {
            if (Files.exists(file)) {
                dropCutLine(read());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads the whole lines and returns them with the header. */
    private List<String> read() throws IOException {
        List<String> whole = new ArrayList<>();
        List<String> header = List.of();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            List<String> fields = List.of(line.split(",", -1));
            if (header.isEmpty() && fields.get(fields.size() - 1).equals(WHOLE)) {
                header = fields;
                whole.add(line);
            } else if (fields.size() == header.size()
                    && fields.get(fields.size() - 1).equals(YES)) {
                parse(header, fields);
                whole.add(line);
            }
        }
        return whole;
    }

    private void dropCutLine(List<String> whole) throws IOException {
        StringBuilder text = new StringBuilder();
        whole.forEach(line -> text.append(line).append('\n'));
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.writeString(fresh, text, StandardCharsets.UTF_8);
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private void parse(List<String> header, List<String> fields) {
        List<String> point = new ArrayList<>();
        Map<Moment, Double> moments = new EnumMap<>(Moment.class);
        Map<String, Double> gaps = new TreeMap<>();
        for (int k = 0; k < header.size() - 1; k++) {
            String column = header.get(k);
            String field = fields.get(k);
            if (column.startsWith(MOMENT)) {
                moments.put(Moment.named(column.substring(MOMENT.length())), Double.parseDouble(field));
            } else if (column.startsWith(BASE)) {
                gaps.put(column.substring(BASE.length()), Double.parseDouble(field));
            } else {
                point.add(field);
            }
        }
        known.put(point, new Measured(moments, gaps));
    }

    Optional<Measured> find(double[] point) {
        return Optional.ofNullable(known.get(key(point)));
    }

    int size() {
        return known.size();
    }

    void add(double[] point, Measured measured) {
        Collection<String> outcomes = new TreeMap<>(measured.baseYear()).keySet();
        String line = line(key(point), measured, outcomes);
        append(known.isEmpty() ? header(outcomes) + line : line);
        known.put(key(point), measured);
    }

    private void append(String text) {
        try {
            Files.writeString(file, text, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String header(Collection<String> outcomes) {
        List<String> columns = new ArrayList<>(parameters);
        for (Moment moment : Moment.values()) {
            columns.add(MOMENT + moment.yamlName());
        }
        outcomes.forEach(outcome -> columns.add(BASE + outcome));
        columns.add(WHOLE);
        return String.join(",", columns) + '\n';
    }

    private static String line(List<String> point, Measured measured, Collection<String> outcomes) {
        List<String> fields = new ArrayList<>(point);
        for (Moment moment : Moment.values()) {
            fields.add(Double.toString(measured.moment(moment)));
        }
        outcomes.forEach(
                outcome -> fields.add(Double.toString(measured.baseYear().getOrDefault(outcome, Double.NaN))));
        fields.add(YES);
        return String.join(",", fields) + '\n';
    }

    private static List<String> key(double[] point) {
        List<String> key = new ArrayList<>();
        for (double value : point) {
            key.add(Double.toString(value));
        }
        return key;
    }
}
