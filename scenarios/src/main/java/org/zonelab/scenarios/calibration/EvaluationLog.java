package org.zonelab.scenarios.calibration;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Every point tried, a line each, written as soon as it is known: a fit that was killed reads its line instead of simulating.
 * A last line cut off in mid-writing is dropped.
 */
final class EvaluationLog implements AutoCloseable {
    private static final String MOMENT = "moment.";
    private static final String BASE = "base.";
    /** The last column, which tells a whole line. */
    private static final String WHOLE = "whole";

    private static final String YES = "yes";

    private final Map<List<String>, Measured> known = new LinkedHashMap<>();
    private final List<String> parameters;
    private final CsvWriter writer;
    private @Nullable List<String> baseYear;

    /**
     * Opens or begins a log.
     *
     * @param parameters paths whose values tell points apart
     */
    EvaluationLog(Path file, List<String> parameters) {
        this.parameters = List.copyOf(parameters);
        try {
            if (Files.exists(file)) {
                read(file);
            }
            // What was read is written anew beside the old file first: a cut line goes, no whole line can.
            Path fresh = file.resolveSibling(file.getFileName() + ".new");
            this.writer = CsvWriter.builder()
                    .lineDelimiter(LineDelimiter.LF)
                    .bufferSize(0)
                    .build(
                            fresh,
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE,
                            StandardOpenOption.TRUNCATE_EXISTING);
            known.values().stream().findFirst().ifPresent(this::header);
            known.forEach(this::write);
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(Path file) throws IOException {
        List<String> header = List.of();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            List<String> fields = List.of(line.split(",", -1));
            if (header.isEmpty()) {
                header = fields;
            } else if (fields.size() == header.size()
                    && fields.get(fields.size() - 1).equals(YES)) {
                parse(header, fields);
            }
        }
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
        if (baseYear == null) {
            header(measured);
        }
        known.put(key(point), measured);
        write(key(point), measured);
    }

    private void header(Measured measured) {
        List<String> columns = new ArrayList<>(parameters);
        for (Moment moment : Moment.values()) {
            columns.add(MOMENT + moment.yamlName());
        }
        List<String> outcomes = List.copyOf(new TreeMap<>(measured.baseYear()).keySet());
        outcomes.forEach(outcome -> columns.add(BASE + outcome));
        columns.add(WHOLE);
        baseYear = outcomes;
        writer.writeRecord(columns);
    }

    private void write(List<String> point, Measured measured) {
        List<String> fields = new ArrayList<>(point);
        for (Moment moment : Moment.values()) {
            fields.add(Double.toString(measured.moment(moment)));
        }
        if (baseYear != null) {
            baseYear.forEach(
                    outcome -> fields.add(Double.toString(measured.baseYear().getOrDefault(outcome, Double.NaN))));
        }
        fields.add(YES);
        writer.writeRecord(fields);
    }

    private static List<String> key(double[] point) {
        List<String> key = new ArrayList<>();
        for (double value : point) {
            key.add(Double.toString(value));
        }
        return key;
    }

    @Override
    public void close() {
        try {
            writer.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
