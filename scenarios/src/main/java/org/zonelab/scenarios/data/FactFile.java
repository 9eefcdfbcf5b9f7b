package org.zonelab.scenarios.data;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads {@code scenarios/data/facts.csv}. */
public final class FactFile {
    private FactFile() {}

    /**
     * All facts in the order of the file.
     *
     * @param home folder of the project
     * @throws DataException with every fault of the file
     */
    public static List<Fact> read(Path home) {
        Faults faults = new Faults();
        Path file = home.resolve("scenarios").resolve("data").resolve("facts.csv");
        List<Fact> facts = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (CsvRow row : CsvTable.read(
                        file,
                        faults,
                        "fact",
                        "group",
                        "use",
                        "unit",
                        "published",
                        "low",
                        "high",
                        "tag",
                        "name_en",
                        "name_zh",
                        "definition_en",
                        "definition_zh",
                        "band",
                        "source")
                .rows()) {
            Fact fact = fact(row);
            if (!ids.add(fact.id())) {
                row.fault("fact", "'" + fact.id() + "' occurs twice");
            }
            if (fact.hasBand() && fact.low() > fact.high()) {
                row.fault("low", "must not exceed high");
            }
            facts.add(fact);
        }
        faults.throwIfAny();
        return List.copyOf(facts);
    }

    private static Fact fact(CsvRow row) {
        return new Fact(
                row.text("fact"),
                Fact.Group.valueOf(word(row, "group", Fact.Group.values())),
                Fact.Use.valueOf(word(row, "use", Fact.Use.values())),
                row.text("unit"),
                numberIfAny(row, "published"),
                numberIfAny(row, "low"),
                numberIfAny(row, "high"),
                row.oneOf("tag", List.of("published", "derived", "knowledge", "none")),
                row.text("name_en"),
                row.text("name_zh"),
                row.text("definition_en"),
                row.text("definition_zh"),
                row.text("band"),
                row.text("source"));
    }

    private static String word(CsvRow row, String column, Enum<?>[] allowed) {
        List<String> words = Arrays.stream(allowed)
                .map(each -> each.name().toLowerCase(Locale.ROOT))
                .toList();
        return row.oneOf(column, words).toUpperCase(Locale.ROOT);
    }

    private static double numberIfAny(CsvRow row, String column) {
        return row.textIfAny(column).isEmpty() ? Double.NaN : row.number(column, -Double.MAX_VALUE, Double.MAX_VALUE);
    }
}
