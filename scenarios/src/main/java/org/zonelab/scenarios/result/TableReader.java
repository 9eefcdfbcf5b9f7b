package org.zonelab.scenarios.result;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.zonelab.engine.effect.EffectEstimate;

/** Reads the CSV tables of a result folder into rows. */
final class TableReader {
    private TableReader() {}

    static List<EffectRow> effects(Path file) {
        List<EffectRow> rows = new ArrayList<>();
        Names names = new Names();
        forEachRecord(
                file,
                CsvTables.EFFECT_COLUMNS,
                fields -> rows.add(new EffectRow(
                        names.one(fields.getField(1)),
                        names.one(fields.getField(2)),
                        names.one(fields.getField(3)),
                        names.one(fields.getField(4)),
                        names.one(fields.getField(5)),
                        Numbers.parse(fields.getField(6)),
                        Numbers.parse(fields.getField(7)),
                        Numbers.parse(fields.getField(8)),
                        Numbers.parse(fields.getField(9)),
                        Numbers.parse(fields.getField(10)),
                        Numbers.parse(fields.getField(11)),
                        Integer.parseInt(fields.getField(12)))));
        return List.copyOf(rows);
    }

    static List<FiscalRow> fiscal(Path file) {
        List<FiscalRow> rows = new ArrayList<>();
        Names names = new Names();
        forEachRecord(
                file,
                CsvTables.FISCAL_COLUMNS,
                fields -> rows.add(new FiscalRow(
                        names.one(fields.getField(2)),
                        names.one(fields.getField(3)),
                        names.one(fields.getField(4)),
                        names.one(fields.getField(5)),
                        names.one(fields.getField(6)),
                        Numbers.parse(fields.getField(7)),
                        Numbers.parse(fields.getField(8)),
                        Numbers.parse(fields.getField(9)),
                        Numbers.parse(fields.getField(10)),
                        Numbers.parse(fields.getField(11)),
                        Numbers.parse(fields.getField(12)),
                        Integer.parseInt(fields.getField(13)))));
        return List.copyOf(rows);
    }

    static List<DistributionRow> distribution(Path file) {
        List<DistributionRow> rows = new ArrayList<>();
        forEachRecord(
                file,
                CsvTables.DISTRIBUTION_COLUMNS,
                fields -> rows.add(new DistributionRow(
                        fields.getField(2),
                        fields.getField(3),
                        fields.getField(4),
                        fields.getField(5),
                        Numbers.parse(fields.getField(6)),
                        new EffectEstimate(
                                Numbers.parse(fields.getField(7)),
                                Numbers.parse(fields.getField(8)),
                                Numbers.parse(fields.getField(9)),
                                Numbers.parse(fields.getField(10)),
                                Numbers.parse(fields.getField(11)),
                                Integer.parseInt(fields.getField(12))))));
        return List.copyOf(rows);
    }

    static List<FlowRow> flows(Path file) {
        List<FlowRow> rows = new ArrayList<>();
        Names names = new Names();
        forEachRecord(
                file,
                CsvTables.FLOW_COLUMNS,
                fields -> rows.add(new FlowRow(
                        names.one(fields.getField(3)),
                        names.one(fields.getField(4)),
                        names.one(fields.getField(5)),
                        names.one(fields.getField(6)),
                        names.one(fields.getField(7)),
                        new EffectEstimate(
                                Numbers.parse(fields.getField(8)),
                                Numbers.parse(fields.getField(9)),
                                Numbers.parse(fields.getField(10)),
                                Numbers.parse(fields.getField(11)),
                                Numbers.parse(fields.getField(12)),
                                Integer.parseInt(fields.getField(13))))));
        return List.copyOf(rows);
    }

    static List<RankRow> ranks(Path file) {
        List<RankRow> rows = new ArrayList<>();
        forEachRecord(
                file,
                CsvTables.RANK_COLUMNS,
                fields -> rows.add(new RankRow(
                        fields.getField(2),
                        fields.getField(3),
                        rank(fields, 4),
                        rank(fields, 7),
                        Numbers.parse(fields.getField(10)),
                        Numbers.parse(fields.getField(11)),
                        Numbers.parse(fields.getField(12)),
                        Numbers.parse(fields.getField(13)),
                        Integer.parseInt(fields.getField(14)))));
        return List.copyOf(rows);
    }

    static List<TargetRow> targets(Path file) {
        List<TargetRow> rows = new ArrayList<>();
        forEachRecord(
                file,
                CsvTables.TARGET_COLUMNS,
                fields -> rows.add(new TargetRow(
                        fields.getField(2),
                        fields.getField(3),
                        fields.getField(4),
                        fields.getField(5),
                        fields.getField(6),
                        fields.getField(7),
                        Integer.parseInt(fields.getField(8)),
                        Numbers.parse(fields.getField(9)),
                        Numbers.parse(fields.getField(10)),
                        Numbers.parse(fields.getField(11)),
                        Numbers.parse(fields.getField(12)),
                        estimate(fields, 13),
                        estimate(fields, 16),
                        Numbers.parse(fields.getField(19)),
                        Numbers.parse(fields.getField(20)),
                        fields.getField(22),
                        fields.getField(23))));
        return List.copyOf(rows);
    }

    /** A mean and its range in the table of targets. */
    private static EffectEstimate estimate(CsvRecord fields, int first) {
        return new EffectEstimate(
                Numbers.parse(fields.getField(first)),
                Numbers.parse(fields.getField(first + 1)),
                Numbers.parse(fields.getField(first + 2)),
                Double.NaN,
                Double.NaN,
                Integer.parseInt(fields.getField(21)));
    }

    private static RankRow.Rank rank(CsvRecord fields, int first) {
        return new RankRow.Rank(
                Numbers.parse(fields.getField(first)),
                Numbers.parse(fields.getField(first + 1)),
                Numbers.parse(fields.getField(first + 2)));
    }

    static List<BaseYearRow> baseYear(Path file) {
        List<BaseYearRow> rows = new ArrayList<>();
        forEachRecord(
                file,
                CsvTables.BASE_YEAR_COLUMNS,
                fields -> rows.add(new BaseYearRow(
                        fields.getField(0),
                        fields.getField(1),
                        Numbers.parse(fields.getField(2)),
                        Numbers.parse(fields.getField(3)))));
        return List.copyOf(rows);
    }

    static List<BandRow> bandSplits(Path file) {
        List<BandRow> rows = new ArrayList<>();
        forEachRecord(
                file,
                CsvTables.BAND_COLUMNS,
                fields -> rows.add(new BandRow(
                        fields.getField(2),
                        fields.getField(3),
                        fields.getField(4),
                        fields.getField(5),
                        Numbers.parse(fields.getField(6)),
                        Numbers.parse(fields.getField(7)),
                        Numbers.parse(fields.getField(8)),
                        Numbers.parse(fields.getField(9)),
                        Numbers.parse(fields.getField(10)),
                        Integer.parseInt(fields.getField(11)))));
        return List.copyOf(rows);
    }

    static List<FactRow> facts(Path file) {
        List<FactRow> rows = new ArrayList<>();
        forEachRecord(
                file,
                ValidationCsv.COLUMNS,
                fields -> rows.add(new FactRow(
                        fields.getField(1),
                        fields.getField(2),
                        fields.getField(3),
                        fields.getField(4),
                        Numbers.parse(fields.getField(5)),
                        Numbers.parse(fields.getField(6)),
                        Numbers.parse(fields.getField(7)),
                        Numbers.parse(fields.getField(8)),
                        fields.getField(9),
                        fields.getField(10),
                        fields.getField(11),
                        fields.getField(12),
                        fields.getField(13),
                        fields.getField(14),
                        fields.getField(15),
                        fields.getField(16))));
        return List.copyOf(rows);
    }

    static List<RobustnessRow> robustness(Path file) {
        List<RobustnessRow> rows = new ArrayList<>();
        forEachRecord(
                file,
                CsvTables.ROBUSTNESS_COLUMNS,
                fields -> rows.add(new RobustnessRow(
                        fields.getField(0),
                        Numbers.parse(fields.getField(1)),
                        fields.getField(2),
                        Numbers.parse(fields.getField(4)))));
        return List.copyOf(rows);
    }

    static Map<String, Evidence.Entry> evidence(Path file) {
        Map<String, Evidence.Entry> entries = new HashMap<>();
        forEachRecord(
                file,
                CsvTables.EVIDENCE_COLUMNS,
                fields -> entries.put(
                        fields.getField(0),
                        new Evidence.Entry(
                                new Evidence.Inputs(fields.getField(1), fields.getField(2), fields.getField(3)),
                                Numbers.parse(fields.getField(4)))));
        return Map.copyOf(entries);
    }

    static List<DoseRow> doses(Path file) {
        List<DoseRow> rows = new ArrayList<>();
        forEachRecord(
                file,
                CsvTables.DOSE_COLUMNS,
                fields -> rows.add(new DoseRow(
                        fields.getField(1),
                        Numbers.parse(fields.getField(2)),
                        fields.getField(3),
                        fields.getField(4),
                        fields.getField(5),
                        Numbers.parse(fields.getField(6)),
                        Numbers.parse(fields.getField(7)),
                        Numbers.parse(fields.getField(8)),
                        Numbers.parse(fields.getField(9)),
                        Integer.parseInt(fields.getField(10)))));
        return List.copyOf(rows);
    }

    /** Paths of one scope: the file is grouped by scope, outcome and scenario, quarters in order, and read no further. */
    static List<SeriesBand> bands(Path file, String scope) {
        BandCollector collector = new BandCollector();
        forRecords(file, CsvTables.SERIES_COLUMNS, fields -> {
            boolean asked = fields.getField(2).equals(scope);
            if (asked) {
                collector.add(fields);
            }
            return asked || collector.isEmpty();
        });
        return collector.finish();
    }

    private static void forEachRecord(Path file, List<String> columns, Consumer<CsvRecord> reader) {
        forRecords(file, columns, fields -> {
            reader.accept(fields);
            return true;
        });
    }

    /** @param reader tells whether it wants another line */
    private static void forRecords(Path file, List<String> columns, Predicate<CsvRecord> reader) {
        try (CsvReader<CsvRecord> records = CsvReader.builder().ofCsvRecord(file)) {
            boolean header = true;
            for (CsvRecord record : records) {
                if (header) {
                    if (!record.getFields().equals(columns)) {
                        throw new ResultFolderException(
                                file + " has the columns " + record.getFields() + ", not " + columns);
                    }
                    header = false;
                } else if (!reader.test(record)) {
                    return;
                }
            }
        } catch (IOException e) {
            throw new ResultFolderException(file + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** Keeps one copy of each text, so that a table of many rows holds few texts. */
    private static final class Names {
        private final Map<String, String> known = new HashMap<>();

        String one(String name) {
            return known.computeIfAbsent(name, same -> same);
        }
    }

    /** Turns consecutive lines of one series into a band. */
    private static final class BandCollector {
        private final List<SeriesBand> bands = new ArrayList<>();
        private final Names names = new Names();
        private final List<String> quarters = new ArrayList<>();
        private final List<double[]> figures = new ArrayList<>();
        private List<String> key = List.of();

        void add(CsvRecord fields) {
            List<String> next = List.of(fields.getField(0), fields.getField(2), fields.getField(3), fields.getField(4));
            if (!next.equals(key)) {
                close();
                key = next;
            }
            quarters.add(names.one(fields.getField(1)));
            figures.add(new double[] {
                Numbers.parse(fields.getField(5)), Numbers.parse(fields.getField(6)), Numbers.parse(fields.getField(7))
            });
        }

        boolean isEmpty() {
            return key.isEmpty();
        }

        List<SeriesBand> finish() {
            close();
            return List.copyOf(bands);
        }

        private void close() {
            if (!figures.isEmpty()) {
                bands.add(new SeriesBand(
                        names.one(key.get(0)),
                        names.one(key.get(1)),
                        names.one(key.get(2)),
                        names.one(key.get(3)),
                        quarters,
                        column(0),
                        column(1),
                        column(2)));
                quarters.clear();
                figures.clear();
            }
        }

        private double[] column(int which) {
            return figures.stream().mapToDouble(row -> row[which]).toArray();
        }
    }
}
