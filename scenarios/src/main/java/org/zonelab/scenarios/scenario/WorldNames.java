package org.zonelab.scenarios.scenario;

import java.util.List;
import org.zonelab.engine.world.Origin;
import org.zonelab.engine.world.Province;
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
}
