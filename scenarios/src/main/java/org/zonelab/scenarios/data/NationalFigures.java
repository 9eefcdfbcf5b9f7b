package org.zonelab.scenarios.data;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Series of all zones together, of groups of zones and of China, from national.csv and base_year.csv. */
final class NationalFigures {
    static final String ALL = "all ETDZs";
    static final String CHINA = "China";

    private static final String BASE_YEAR = "base year";

    private final Map<String, NavigableMap<Integer, Double>> series = new LinkedHashMap<>();
    private final Faults faults;

    private NationalFigures(Faults faults) {
        this.faults = faults;
    }

    static NationalFigures read(Path national, Path baseYear, Faults faults) {
        NationalFigures figures = new NationalFigures(faults);
        for (CsvRow row : CsvTable.read(national, faults, "indicator", "year", "value", "unit", "scope", "source")
                .rows()) {
            row.text("source");
            figures.put(row.text("scope"), row);
        }
        for (CsvRow row : CsvTable.read(baseYear, faults, "indicator", "year", "value", "unit", "tag", "source")
                .rows()) {
            row.text("source");
            figures.put(BASE_YEAR, row);
        }
        return figures;
    }

    private void put(String scope, CsvRow row) {
        double value = row.number("value", -Double.MAX_VALUE, Double.MAX_VALUE);
        NavigableMap<Integer, Double> years =
                series.computeIfAbsent(key(scope, row.text("indicator")), k -> new TreeMap<>());
        if (years.putIfAbsent(row.whole("year", 1980, 2100), value) != null) {
            row.fault("indicator", "'" + row.text("indicator") + "' of " + scope + " occurs twice for this year");
        }
    }

    private static String key(String scope, String indicator) {
        return scope + "|" + indicator;
    }

    /** A figure in the unit of its file; a fault and 1 if it is missing. */
    double of(String scope, String indicator, int year) {
        NavigableMap<Integer, Double> years = series.get(key(scope, indicator));
        Double value = years == null ? null : years.get(year);
        if (value == null) {
            faults.add(
                    scope.equals(BASE_YEAR) ? "base_year.csv" : "national.csv",
                    0,
                    "needs a row " + indicator + "," + year + " of scope " + scope);
            return 1;
        }
        return value;
    }

    /** A figure of base_year.csv. */
    double ofBaseYear(String indicator, int year) {
        return of(BASE_YEAR, indicator, year);
    }

    /**
     * Growth of the average zone from one year to another; 1 without series. Years outside the series count as its
     * nearest.
     */
    double growth(String indicator, int from, int to) {
        NavigableMap<Integer, Double> years = series.get(key(ALL, indicator));
        NavigableMap<Integer, Double> zones = series.get(key(ALL, "number_of_zones"));
        if (years == null || zones == null) {
            return 1;
        }
        return near(years, to) / near(zones, to) / (near(years, from) / near(zones, from));
    }

    private static double near(NavigableMap<Integer, Double> years, int year) {
        Map.Entry<Integer, Double> at = years.floorEntry(year);
        return (at == null ? years.firstEntry() : at).getValue();
    }
}
