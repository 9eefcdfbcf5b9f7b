package org.zonelab.scenarios.data;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.zonelab.engine.outcome.OutcomeCatalogue;
import org.zonelab.scenarios.result.OutTurn;

/**
 * Reads published out-turns: those of {@code national.csv} under the definition that the base year meets, and later ones from a
 * file {@code year,outcome,value,unit,source} with figures in prices of their year.
 */
public final class OutTurnReader {
    /** Where later years are looked for if no other file is named. */
    public static final String FILE = "actuals.csv";

    /**
     * First year published as main indicators of all zones, which the base year follows. Figures of the years before are those
     * of the evaluation of zones, another scope.
     */
    private static final int FIRST = 2023;

    private static final int LAST = 2100;

    /** Series of national.csv by the outcome that has their definition. */
    private static final Map<String, String> PUBLISHED = new TreeMap<>(
            Map.of("value_added", "gdp", "fdi", "fdi_actual_use", "exports", "exports", "imports", "imports"));

    /** Outcomes with an official total; in money, then counts. */
    private static final List<String> MONEY = List.of("value_added", "fdi", "exports", "imports", "industrial_output");

    private static final List<String> COUNTS =
            List.of("firms", "above_scale_firms", "foreign_firms", "high_tech_firms", "trading_firms");

    /** What converts money of years that national.csv does not know. */
    private static final List<String> CONVERSIONS = List.of(ConstantPrices.DEFLATOR, ConstantPrices.EXCHANGE_RATE);

    private OutTurnReader() {}

    /**
     * Out-turns by outcome and year.
     *
     * @param home folder of the project
     * @param added file with later years; without it {@code scenarios/actuals.csv}, where there is one
     * @throws DataException with every fault of the files
     */
    public static List<OutTurn> read(Path home, Optional<Path> added) {
        NationalSeries series = NationalSeries.read(home);
        Map<String, OutTurn> found = new TreeMap<>();
        ConstantPrices prices = new ConstantPrices(series);
        PUBLISHED.forEach((outcome, indicator) -> {
            for (int year = FIRST; year <= ConstantPrices.BASE; year++) {
                OptionalDouble value = series.find(NationalSeries.ZONES, indicator, year);
                if (value.isPresent()) {
                    double factor =
                            (outcome.equals("fdi") ? 1e3 * prices.exchangeRate(year) : 1e6) / prices.level(year);
                    String source = series.source(NationalSeries.ZONES, indicator, year);
                    put(found, new OutTurn(outcome, year, value.getAsDouble() * factor, source));
                }
            }
        });
        Path usual = home.resolve("scenarios").resolve(FILE);
        Optional<Path> file = added.isPresent() || !Files.exists(usual) ? added : Optional.of(usual);
        file.ifPresent(path -> add(path, series, found));
        List<OutTurn> all = new ArrayList<>(found.values());
        all.sort(Comparator.comparing(OutTurn::outcome).thenComparing(OutTurn::year));
        return List.copyOf(all);
    }

    private static void put(Map<String, OutTurn> found, OutTurn outTurn) {
        found.put(outTurn.outcome() + "|" + outTurn.year(), outTurn);
    }

    private static void add(Path path, NationalSeries published, Map<String, OutTurn> found) {
        Faults faults = new Faults();
        List<CsvRow> rows = CsvTable.read(path, faults, "year", "outcome", "value", "unit", "source")
                .rows();
        Map<String, Long> lines = new TreeMap<>();
        IdentityHashMap<CsvRow, Integer> years = new IdentityHashMap<>();
        NationalSeries series = published;
        for (CsvRow row : rows) {
            row.text("source");
            String outcome = row.oneOf("outcome", allowed());
            int year = row.whole("year", FIRST, LAST);
            years.put(row, year);
            Long first = lines.putIfAbsent(outcome + "|" + year, row.line());
            if (first != null) {
                row.fault("outcome", "'" + outcome + "' of " + year + " is already in line " + first);
            }
            if (CONVERSIONS.contains(outcome)) {
                series = series.with(NationalSeries.CHINA, outcome, year, conversion(row, outcome), row.text("source"));
            }
        }
        ConstantPrices prices = new ConstantPrices(series);
        for (CsvRow row : rows) {
            String outcome = row.textIfAny("outcome");
            if (MONEY.contains(outcome) || COUNTS.contains(outcome)) {
                int year = years.getOrDefault(row, FIRST);
                double factor = COUNTS.contains(outcome) ? count(row, outcome) : money(row, year, prices);
                put(found, new OutTurn(outcome, year, row.positive("value") * factor, row.textIfAny("source")));
            }
        }
        faults.throwIfAny();
    }

    private static List<String> allowed() {
        List<String> allowed = new ArrayList<>(MONEY);
        allowed.addAll(COUNTS);
        allowed.addAll(CONVERSIONS);
        return allowed;
    }

    private static double conversion(CsvRow row, String outcome) {
        if (outcome.equals(ConstantPrices.DEFLATOR)) {
            row.oneOf("unit", List.of("yoy"));
            return row.number("value", -0.5, 1);
        }
        row.oneOf("unit", List.of("RMB per USD"));
        return row.number("value", 1, 20);
    }

    private static double count(CsvRow row, String outcome) {
        row.oneOf("unit", List.of(OutcomeCatalogue.find(outcome).orElseThrow().unit()));
        return 1;
    }

    /** Factor to RMB million at prices of the base year. */
    private static double money(CsvRow row, int year, ConstantPrices prices) {
        String unit = row.text("unit");
        boolean dollars = unit.contains("USD");
        if (dollars
                && prices.series()
                        .find(NationalSeries.CHINA, ConstantPrices.EXCHANGE_RATE, year)
                        .isEmpty()) {
            row.fault(
                    "year",
                    "the exchange rate of " + year + " is not known; add a line " + year + ","
                            + ConstantPrices.EXCHANGE_RATE + ",...,RMB per USD,... to this file");
            return 1;
        }
        OptionalInt missing = prices.missing(year);
        if (missing.isPresent()) {
            row.fault(
                    "year",
                    "prices of " + missing.getAsInt() + " are not known; add a line " + missing.getAsInt() + ","
                            + ConstantPrices.DEFLATOR + ",...,yoy,... to this file");
            return 1;
        }
        Units units = new Units(dollars ? prices.exchangeRate(year) : 1);
        OptionalDouble factor = units.factor(unit);
        if (factor.isEmpty() || !units.comparable(unit, "RMB million")) {
            row.fault("unit", "'" + unit + "' is no unit of money; allowed: " + units.money());
            return 1;
        }
        return factor.getAsDouble() / prices.level(year);
    }
}
