package org.zonelab.scenarios.data;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A CSV file in UTF-8 with a header line, checked for shape. */
final class CsvTable {
    private final String file;
    private final List<CsvRow> rows;

    private CsvTable(String file, List<CsvRow> rows) {
        this.file = file;
        this.rows = rows;
    }

    /**
     * Reads a file. What is wrong goes to {@code faults}; rows of the wrong length are left out.
     *
     * @param columns columns that must be there; others are kept too
     */
    static CsvTable read(Path path, Faults faults, String... columns) {
        String file = path.toString();
        List<CsvRow> rows = new ArrayList<>();
        if (!Files.isRegularFile(path)) {
            faults.add(file, 0, "no such file");
            return new CsvTable(file, rows);
        }
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .detectBomHeader(true)
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(path, StandardCharsets.UTF_8)) {
            Map<String, Integer> header = new LinkedHashMap<>();
            for (CsvRecord csv : reader) {
                if (header.isEmpty()) {
                    readHeader(csv, header, file, faults, columns);
                } else if (csv.getFieldCount() != header.size()) {
                    faults.add(
                            file,
                            csv.getStartingLineNumber(),
                            "has " + csv.getFieldCount() + " fields, the header " + header.size());
                } else {
                    rows.add(new CsvRow(file, csv.getStartingLineNumber(), header, csv.getFields(), faults));
                }
            }
            if (header.isEmpty()) {
                faults.add(file, 0, "is empty; columns needed: " + String.join(",", columns));
            }
        } catch (CsvParseException e) {
            faults.add(file, 0, "is not CSV in UTF-8: " + e.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (UncheckedIOException e) {
            faults.add(file, 0, "is not CSV in UTF-8: " + e.getMessage());
        }
        return new CsvTable(file, rows);
    }

    private static void readHeader(
            CsvRecord csv, Map<String, Integer> header, String file, Faults faults, String... columns) {
        for (int k = 0; k < csv.getFieldCount(); k++) {
            if (header.put(csv.getField(k), k) != null) {
                faults.add(file, csv.getStartingLineNumber(), "column " + csv.getField(k) + " occurs twice");
            }
        }
        for (String column : columns) {
            if (!header.containsKey(column)) {
                faults.add(
                        file,
                        csv.getStartingLineNumber(),
                        "column " + column + " is missing; needed: " + String.join(",", columns));
                header.put(column, -1);
            }
        }
        header.values().removeIf(k -> k < 0);
    }

    String file() {
        return file;
    }

    List<CsvRow> rows() {
        return rows;
    }

    /** Rows by the text of a column, which must differ from row to row, in file order. */
    Map<String, CsvRow> byKey(String column) {
        Map<String, CsvRow> byKey = new LinkedHashMap<>();
        Map<String, Long> lines = new LinkedHashMap<>();
        for (CsvRow row : rows) {
            String key = row.text(column);
            Long first = lines.putIfAbsent(key, row.line());
            if (first == null) {
                byKey.put(key, row);
            } else {
                row.fault(column, "'" + key + "' is already in line " + first);
            }
        }
        return byKey;
    }
}
