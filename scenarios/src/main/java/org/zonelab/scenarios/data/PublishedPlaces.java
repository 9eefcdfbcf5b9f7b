package org.zonelab.scenarios.data;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** Places in official lists that single zones state, from zone_figures.csv. */
public final class PublishedPlaces {
    private PublishedPlaces() {}

    /**
     * The best place of each zone that states any.
     *
     * @param home folder of the project
     * @param indicator e.g. {@code rank_fdi_mofcom}
     * @param firstYear earlier lists are left out
     * @return by zone id
     * @throws DataException with every fault of the file
     */
    public static Map<String, Integer> best(Path home, String indicator, int firstYear) {
        Faults faults = new Faults();
        Path file = home.resolve("scenarios").resolve("data").resolve("zone_figures.csv");
        Map<String, Integer> best = new TreeMap<>();
        for (CsvRow row : CsvTable.read(file, faults, "zone_id", "indicator", "year", "value")
                .rows()) {
            if (row.text("indicator").equals(indicator) && row.whole("year", 1980, 2100) >= firstYear) {
                best.merge(row.text("zone_id"), row.whole("value", 1, 1000), Math::min);
            }
        }
        faults.throwIfAny();
        return best;
    }
}
