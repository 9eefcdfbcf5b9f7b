package org.zonelab.scenarios.result;

import java.util.List;
import java.util.Locale;
import org.zonelab.engine.world.World;

/**
 * Where a zone lies, all by the names of scopes.
 *
 * @param zone e.g. {@code zone:kunshan}
 * @param province e.g. {@code province:Jiangsu}
 * @param region e.g. {@code region:east}
 * @param city e.g. {@code city:Suzhou}
 * @param cluster e.g. {@code cluster:yangtze-delta}; empty where it lies in none
 */
public record ZoneMember(String zone, String province, String region, String city, String cluster) {
    /** The zones of a world, in its order. */
    public static List<ZoneMember> of(World world) {
        return world.zones().stream()
                .map(zone -> new ZoneMember(
                        "zone:" + zone.id(),
                        "province:" + world.provinces().get(zone.province()).nameEn(),
                        "region:" + zone.region().name().toLowerCase(Locale.ROOT),
                        "city:" + zone.cityEn(),
                        zone.cluster().isEmpty() ? "" : "cluster:" + zone.cluster()))
                .toList();
    }
}
