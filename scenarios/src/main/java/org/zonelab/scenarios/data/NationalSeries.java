package org.zonelab.scenarios.data;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;

/** Published series of all zones and of China by year, from national.csv, in the units of that file. */
public final class NationalSeries {
    /** Scope of all zones together. */
    public static final String ZONES = NationalFigures.ALL;

    /** Scope of the whole country. */
    public static final String CHINA = NationalFigures.CHINA;

    private final Map<String, Double> values;
    private final Map<String, String> sources;

    private NationalSeries(Map<String, Double> values, Map<String, String> sources) {
        this.values = values;
        this.sources = sources;
    }

    /**
     * Reads the file.
     *
     * @param home folder of the project
     * @throws DataException with every fault of the file
     */
    public static NationalSeries read(Path home) {
        Faults faults = new Faults();
        Path file = home.resolve("scenarios").resolve("data").resolve("national.csv");
        Map<String, Double> values = new LinkedHashMap<>();
        Map<String, String> sources = new LinkedHashMap<>();
        for (CsvRow row : CsvTable.read(file, faults, "indicator", "year", "value", "scope", "source")
                .rows()) {
            String key = key(row.text("scope"), row.text("indicator"), row.whole("year", 1980, 2100));
            values.put(key, row.number("value", -Double.MAX_VALUE, Double.MAX_VALUE));
            sources.put(key, row.text("source"));
        }
        faults.throwIfAny();
        return new NationalSeries(values, sources);
    }

    private static String key(String scope, String indicator, int year) {
        return scope + "|" + indicator + "|" + year;
    }

    /** This series with one more figure, in place of one that is already there. */
    NationalSeries with(String scope, String indicator, int year, double value, String source) {
        Map<String, Double> moreValues = new LinkedHashMap<>(values);
        Map<String, String> moreSources = new LinkedHashMap<>(sources);
        moreValues.put(key(scope, indicator, year), value);
        moreSources.put(key(scope, indicator, year), source);
        return new NationalSeries(moreValues, moreSources);
    }

    /** A figure, if it is published. */
    public OptionalDouble find(String scope, String indicator, int year) {
        Double value = values.get(key(scope, indicator, year));
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    /**
     * A figure that must be there.
     *
     * @throws IllegalArgumentException if the file lacks it
     */
    public double of(String scope, String indicator, int year) {
        return find(scope, indicator, year)
                .orElseThrow(() -> new IllegalArgumentException(
                        "national.csv has no " + indicator + " of " + year + " for " + scope));
    }

    /** Where a figure comes from; empty if it is not published. */
    public String source(String scope, String indicator, int year) {
        return sources.getOrDefault(key(scope, indicator, year), "");
    }
}
