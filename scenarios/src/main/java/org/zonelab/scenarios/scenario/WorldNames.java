package org.zonelab.scenarios.scenario;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.zonelab.engine.world.Origin;
import org.zonelab.engine.world.Province;
import org.zonelab.engine.world.Region;
import org.zonelab.engine.world.World;
import org.zonelab.engine.world.Zone;

/** The parts of the world that a scenario can name, each in the order of the world's arrays. */
public record WorldNames(
        List<Zone> zones, List<Province> provinces, List<NamedIndustry> industries, List<Origin> origins) {
    /** What a scenario can know of an industry. */
    public record NamedIndustry(String code, boolean encouraged) {}

    public WorldNames {
        zones = List.copyOf(zones);
        provinces = List.copyOf(provinces);
        industries = List.copyOf(industries);
        origins = List.copyOf(origins);
    }

    public static WorldNames of(World world) {
        return new WorldNames(
                world.zones(),
                world.provinces(),
                world.industries().stream()
                        .map(industry -> new NamedIndustry(industry.code(), industry.encouraged()))
                        .toList(),
                world.origins());
    }

    /** Names of provinces in English and Chinese. */
    public List<String> provinceNames() {
        return provinces.stream().flatMap(WorldNames::bothNames).toList();
    }

    static Stream<String> bothNames(Province province) {
        return Stream.of(province.nameEn(), province.nameZh());
    }

    /** Names of the statistical regions. */
    public static List<String> regionNames() {
        return Arrays.stream(Region.values()).map(WorldNames::regionName).toList();
    }

    static String regionName(Region region) {
        return region.name().toLowerCase(Locale.ROOT);
    }

    /** Names of the city clusters that have zones, in order. */
    public List<String> clusters() {
        return zones.stream()
                .map(Zone::cluster)
                .filter(cluster -> !cluster.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }
}
