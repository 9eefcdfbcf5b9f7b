package org.zonelab.scenarios.data;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.zonelab.engine.world.DataGrade;
import org.zonelab.engine.world.Province;
import org.zonelab.engine.world.Region;
import org.zonelab.engine.world.Zone;

/** Reads provinces, cities and zones. */
record PlaceReader(Path data, Faults faults) {
    private static final List<String> REGIONS = List.of("east", "central", "west", "northeast");
    private static final double HECTARES_PER_KM2 = 100;
    /** Provincial GDP comes in 100 million RMB, population in 10,000 persons. */
    private static final double MILLION_PER_HUNDRED_MILLION = 100;

    private static final double PERSONS = 10_000;
    private static final double WHOLE_RMB_PER_MILLION = 1e6;

    /** Provinces in file order; wages are those of the year the file states. */
    List<Province> provinces() {
        List<Province> provinces = new ArrayList<>();
        CsvTable table = CsvTable.read(
                data.resolve("provinces.csv"),
                faults,
                "province_en",
                "province_zh",
                "gdp_2024",
                "population",
                "avg_urban_wage",
                "port_lat",
                "port_lon",
                "region",
                "source");
        table.byKey("province_en").forEach((name, row) -> {
            Region region = region(row);
            provinces.add(new Province(
                    name,
                    row.text("province_zh"),
                    region,
                    row.positive("gdp_2024") * MILLION_PER_HUNDRED_MILLION,
                    row.positive("population") * PERSONS,
                    row.positive("avg_urban_wage") / WHOLE_RMB_PER_MILLION,
                    row.number("port_lat", 0, 60),
                    row.number("port_lon", 70, 140),
                    region == Region.WEST));
        });
        return provinces;
    }

    private static Region region(CsvRow row) {
        return Region.valueOf(row.oneOf("region", REGIONS).toUpperCase(Locale.ROOT));
    }

    private record City(String nameEn, String cluster) {}

    private Map<String, City> cities() {
        Map<String, City> cities = new LinkedHashMap<>();
        CsvTable table = CsvTable.read(
                data.resolve("cities.csv"), faults, "province_en", "city_zh", "city_en", "cluster", "tag", "source");
        table.byKey("city_en")
                .forEach((name, row) -> cities.put(
                        row.text("province_en") + "|" + row.text("city_zh"), new City(name, row.textIfAny("cluster"))));
        return cities;
    }

    /**
     * Zones in file order, all with data grade C; an area that is not published is the median of its region.
     *
     * @param industries codes of the industries
     */
    List<Zone> zones(List<Province> provinces, List<String> industries) {
        CsvTable table = CsvTable.read(
                data.resolve("zones.csv"),
                faults,
                "id",
                "name_zh",
                "name_en",
                "province_en",
                "city_zh",
                "year_established",
                "lat",
                "lon",
                "rank_2024",
                "source",
                "approved_area_ha",
                "industry_codes",
                "region");
        Map<String, City> cities = cities();
        Map<String, Integer> provinceOf = new LinkedHashMap<>();
        provinces.forEach(province -> provinceOf.put(province.nameEn(), provinceOf.size()));
        List<Zone> zones = new ArrayList<>();
        table.byKey("id").forEach((id, row) -> {
            Integer province = provinceOf.get(row.text("province_en"));
            City city = cities.get(row.text("province_en") + "|" + row.text("city_zh"));
            if (!id.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
                row.fault("id", "'" + id + "' must be kebab-case");
            }
            if (province == null) {
                row.fault("province_en", "'" + row.text("province_en") + "' is not in provinces.csv");
            } else if (region(row) != provinces.get(province).region()) {
                row.fault("region", "differs from that of the province");
            }
            if (city == null) {
                row.fault("city_zh", "'" + row.text("city_zh") + "' of this province is not in cities.csv");
            }
            if (province != null && city != null) {
                zones.add(zone(id, row, province, city, industries));
            }
        });
        return zones;
    }

    private static Zone zone(String id, CsvRow row, int province, City city, List<String> industries) {
        List<String> codes = List.of(row.text("industry_codes").split(";"));
        for (String code : codes) {
            if (!industries.contains(code)) {
                row.fault("industry_codes", "'" + code + "' is unknown; allowed: " + String.join(", ", industries));
            }
        }
        boolean hasArea = !row.textIfAny("approved_area_ha").isEmpty();
        boolean hasRank = !row.textIfAny("rank_2024").isEmpty();
        return new Zone(
                id,
                row.text("name_en"),
                row.text("name_zh"),
                province,
                city.nameEn(),
                row.text("city_zh"),
                city.cluster(),
                region(row),
                row.number("lat", 15, 55),
                row.number("lon", 70, 140),
                row.whole("year_established", 1979, 2100),
                hasArea ? row.positive("approved_area_ha") / HECTARES_PER_KM2 : Double.NaN,
                hasRank ? row.whole("rank_2024", 1, 1000) : 0,
                codes.stream().filter(industries::contains).toList(),
                DataGrade.C);
    }
}
