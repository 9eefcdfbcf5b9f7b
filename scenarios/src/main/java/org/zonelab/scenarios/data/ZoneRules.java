package org.zonelab.scenarios.data;

import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** How figures of zones are made up where none is published; each is a row of zone_rules.csv with its meaning. */
record ZoneRules(
        double figureMaxAgeYears,
        double rankLeaderValueAdded,
        double rankElasticity,
        double unrankedAreaElasticity,
        double unrankedGdpElasticity,
        double unrankedAgeElasticity,
        double listedWeightFirst,
        double listedWeightDecay,
        double unlistedWeight,
        double listingTilt,
        double smallestCellOutput,
        double serviceTilt,
        double zoneForeignTilt,
        double foreignShareCap,
        double investmentOutputElasticity,
        double tradeOutputElasticity,
        double tradePortElasticity,
        double entitiesElasticity,
        double aboveScaleElasticity,
        double foreignFirmsElasticity,
        double highTechElasticity,
        double tradingFirmsElasticity,
        double landPrice,
        double landPriceIncomeElasticity,
        double plotRatio,
        double plotRatioPriceElasticity,
        double graphNeighbours,
        double graphRadiusKm,
        double marketDistanceFloorKm) {

    static ZoneRules read(Path file, Faults faults) {
        CsvTable table = CsvTable.read(file, faults, "rule", "value", "low", "high", "tag", "meaning");
        Map<String, CsvRow> rows = table.byKey("rule");
        List<String> names = Arrays.stream(ZoneRules.class.getRecordComponents())
                .map(component -> snakeCase(component.getName()))
                .toList();
        rows.forEach((name, row) -> {
            if (!names.contains(name)) {
                row.fault("rule", "'" + name + "' is unknown; allowed: " + String.join(", ", names));
            }
        });
        List<Object> values = new ArrayList<>();
        for (String name : names) {
            CsvRow row = rows.get(name);
            if (row == null) {
                faults.add(table.file(), 0, "rule " + name + " is missing");
                values.add(1.0);
            } else {
                double low = row.number("low", -Double.MAX_VALUE, Double.MAX_VALUE);
                values.add(row.number("value", low, row.number("high", low, Double.MAX_VALUE)));
            }
        }
        return of(values);
    }

    private static ZoneRules of(List<Object> values) {
        Class<?>[] types = Arrays.stream(ZoneRules.class.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return ZoneRules.class.getDeclaredConstructor(types).newInstance(values.toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String snakeCase(String camelCase) {
        return camelCase
                .chars()
                .mapToObj(c -> Character.isUpperCase(c)
                        ? "_" + Character.toString(c).toLowerCase(Locale.ROOT)
                        : Character.toString(c))
                .collect(Collectors.joining());
    }
}
