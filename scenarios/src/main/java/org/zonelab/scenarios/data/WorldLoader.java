package org.zonelab.scenarios.data;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zonelab.engine.population.RakingException;
import org.zonelab.engine.world.Coordinates;
import org.zonelab.engine.world.DistanceMatrix;
import org.zonelab.engine.world.Industry;
import org.zonelab.engine.world.InputOutput;
import org.zonelab.engine.world.MarketPotential;
import org.zonelab.engine.world.NationalTotals;
import org.zonelab.engine.world.Origin;
import org.zonelab.engine.world.Province;
import org.zonelab.engine.world.Region;
import org.zonelab.engine.world.World;
import org.zonelab.engine.world.Zone;
import org.zonelab.engine.world.ZoneGraph;
import org.zonelab.engine.world.ZoneTotals;

/**
 * Loads {@code scenarios/data} into a {@link World}.
 *
 * @param home folder of the project, which holds {@code scenarios/data}
 */
public record WorldLoader(Path home) {
    /** Year of the base year's figures. */
    public static final int BASE_YEAR = 2024;

    private static final double MILLION_PER_TRILLION = 1e6;
    private static final double MILLION_PER_BILLION = 1e3;
    private static final double NINE_MONTHS = 0.75;

    /**
     * Loads the world.
     *
     * @param userFigures CSV of the user's own figures (zone, indicator, year, value, source, optionally unit), which
     *     replace ours
     * @throws DataException with every fault of every file
     */
    public static WorldData load(Path home, Optional<Path> userFigures) {
        return new WorldLoader(home).load(userFigures);
    }

    private WorldData load(Optional<Path> userFigures) {
        Path data = home.resolve("scenarios").resolve("data");
        Faults faults = new Faults();
        PlaceReader places = new PlaceReader(data, faults);
        IndustryReader economy = new IndustryReader(data, faults);
        List<Industry> industries = economy.industries();
        List<String> codes = industries.stream().map(Industry::code).toList();
        List<Province> provinces = places.provinces();
        List<Zone> read = places.zones(provinces, codes);
        List<Origin> origins = economy.origins();
        InputOutput inputOutput = economy.inputOutput(codes);
        NationalFigures figures =
                NationalFigures.read(data.resolve("national.csv"), data.resolve("base_year.csv"), faults);
        ZoneRules rules = ZoneRules.read(data.resolve("zone_rules.csv"), faults);
        Units units = new Units(figures.ofBaseYear("rmb_per_usd", BASE_YEAR));
        ZoneFigures zoneFigures =
                ZoneFigures.read(data.resolve("zone_figures.csv"), userFigures, positions(read), units, faults);
        NationalTotals national = national(figures);
        faults.throwIfAny();

        try {
            return world(
                    new Read(provinces, read, industries, origins, inputOutput, figures, rules, zoneFigures, national),
                    faults);
        } catch (IllegalArgumentException | ArithmeticException | RakingException e) {
            if (faults.none()) {
                faults.add(data.toString(), 0, "the figures of these files do not fit together: " + e.getMessage());
            }
            throw faults.exception();
        }
    }

    /** What the files say. */
    private record Read(
            List<Province> provinces,
            List<Zone> zones,
            List<Industry> industries,
            List<Origin> origins,
            InputOutput inputOutput,
            NationalFigures figures,
            ZoneRules rules,
            ZoneFigures zoneFigures,
            NationalTotals national) {}

    private static WorldData world(Read read, Faults faults) {
        ZoneRules rules = read.rules();
        List<Province> provinces = read.provinces();
        Anchors anchors = new Anchors(
                read.zoneFigures(), read.figures(), read.zones().size(), BASE_YEAR, rules.figureMaxAgeYears());
        List<Zone> zones = completed(read.zones(), anchors);
        ZoneGraph graph = new ZoneGraph(
                zones.stream()
                        .map(zone -> new Coordinates(zone.latitude(), zone.longitude()))
                        .toList(),
                (int) rules.graphNeighbours(),
                rules.graphRadiusKm());
        double[] portKm = graph.nearestKm(provinces.stream()
                .map(province -> new Coordinates(province.portLatitude(), province.portLongitude()))
                .distinct()
                .toList());
        ZoneTotals totals = new ZoneSynthesis(
                        zones,
                        provinces,
                        read.industries(),
                        read.inputOutput(),
                        read.figures(),
                        read.national(),
                        anchors,
                        rules,
                        BASE_YEAR)
                .totals(portKm);
        faults.throwIfAny();
        World world = new World(
                zones,
                provinces,
                read.industries(),
                read.origins(),
                read.inputOutput(),
                new DistanceMatrix(zones).km(),
                portKm,
                new MarketPotential(rules.marketDistanceFloorKm())
                        .of(graph.pathKm(), demand(zones, provinces, totals.valueAdded())),
                totals,
                read.national());
        return new WorldData(world, anchors.provenance());
    }

    private static Map<String, Integer> positions(List<Zone> zones) {
        Map<String, Integer> positions = new LinkedHashMap<>();
        zones.forEach(zone -> positions.put(zone.id(), positions.size()));
        return positions;
    }

    /** Fills missing areas with the median of the region and sets the data grades. */
    private static List<Zone> completed(List<Zone> read, Anchors anchors) {
        Map<Region, Double> median = new EnumMap<>(Region.class);
        for (Region region : Region.values()) {
            double[] areas = read.stream()
                    .filter(zone -> zone.region() == region && !Double.isNaN(zone.approvedAreaKm2()))
                    .mapToDouble(Zone::approvedAreaKm2)
                    .sorted()
                    .toArray();
            median.put(region, areas.length == 0 ? 1.0 : areas[areas.length / 2]);
        }
        List<Zone> zones = new ArrayList<>();
        for (Zone zone : read) {
            double area = zone.approvedAreaKm2();
            zones.add(new Zone(
                    zone.id(),
                    zone.nameEn(),
                    zone.nameZh(),
                    zone.province(),
                    zone.cityEn(),
                    zone.cityZh(),
                    zone.cluster(),
                    zone.region(),
                    zone.latitude(),
                    zone.longitude(),
                    zone.yearEstablished(),
                    Double.isNaN(area) ? median.getOrDefault(zone.region(), 1.0) : area,
                    zone.publishedRank(),
                    zone.industries(),
                    anchors.grade(zones.size())));
        }
        return zones;
    }

    /** Demand at each zone: provincial GDP, spread over the province's zones by value added. */
    private static double[] demand(List<Zone> zones, List<Province> provinces, double[] valueAdded) {
        double[] ofProvince = new double[provinces.size()];
        for (int z = 0; z < valueAdded.length; z++) {
            ofProvince[zones.get(z).province()] += valueAdded[z];
        }
        double[] demand = new double[valueAdded.length];
        Arrays.setAll(
                demand,
                z -> provinces.get(zones.get(z).province()).gdp()
                        * valueAdded[z]
                        / ofProvince[zones.get(z).province()]);
        return demand;
    }

    private static NationalTotals national(NationalFigures figures) {
        double rate = figures.ofBaseYear("rmb_per_usd", BASE_YEAR);
        double trade = zones(figures, "trade_total") * MILLION_PER_TRILLION;
        double nineMonths = zones(figures, "exports_jan_sep") + zones(figures, "imports_jan_sep");
        return new NationalTotals(
                zones(figures, "gdp") * MILLION_PER_TRILLION,
                zones(figures, "fdi_actual_use") * MILLION_PER_BILLION * rate,
                trade * zones(figures, "exports_jan_sep") / nineMonths,
                trade * zones(figures, "imports_jan_sep") / nineMonths,
                zones(figures, "industrial_output_above_scale_jan_sep") / NINE_MONTHS * MILLION_PER_TRILLION,
                zones(figures, "business_entities"),
                zones(figures, "above_scale_industrial_firms"),
                zones(figures, "foreign_invested_firms"),
                zones(figures, "hightech_firms"),
                zones(figures, "firms_with_trade"),
                figures.of(NationalFigures.CHINA, "fdi_actual_use_rmb", BASE_YEAR) * MILLION_PER_TRILLION,
                figures.of(NationalFigures.CHINA, "gdp", BASE_YEAR) * MILLION_PER_TRILLION,
                figures.ofBaseYear("deferral_claims", BASE_YEAR)
                        * figures.ofBaseYear("deferral_claims_zone_share", BASE_YEAR),
                rate);
    }

    private static double zones(NationalFigures figures, String indicator) {
        return figures.of(NationalFigures.ALL, indicator, BASE_YEAR);
    }
}
