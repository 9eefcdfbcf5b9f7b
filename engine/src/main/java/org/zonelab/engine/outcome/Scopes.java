package org.zonelab.engine.outcome;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.zonelab.engine.world.Industry;
import org.zonelab.engine.world.Origin;
import org.zonelab.engine.world.Region;
import org.zonelab.engine.world.World;
import org.zonelab.engine.world.Zone;

/**
 * All slices of the zones' economy and what belongs to each: nation, regions, clusters, provinces, cities, zones, then
 * industries, origins and size classes.
 */
public final class Scopes {
    private final List<Scope> all = new ArrayList<>();
    private final int[][] ofZone;
    private final int firstIndustry;
    private final int firstOrigin;
    private final int firstSize;

    private Scopes(World world) {
        all.add(new Scope("nation", Scope.Dimension.NATION));
        Map<String, Integer> position = new LinkedHashMap<>();
        for (Region region : Region.values()) {
            add(position, "region:" + region.name().toLowerCase(Locale.ROOT), Scope.Dimension.REGION);
        }
        for (Zone zone : world.zones()) {
            if (!zone.cluster().isEmpty()) {
                add(position, "cluster:" + zone.cluster(), Scope.Dimension.CLUSTER);
            }
        }
        world.provinces().forEach(p -> add(position, "province:" + p.nameEn(), Scope.Dimension.PROVINCE));
        world.zones().forEach(z -> add(position, "city:" + z.cityEn(), Scope.Dimension.CITY));
        world.zones().forEach(z -> add(position, "zone:" + z.id(), Scope.Dimension.ZONE));
        firstIndustry = all.size();
        for (Industry industry : world.industries()) {
            all.add(new Scope("industry:" + industry.code(), Scope.Dimension.INDUSTRY));
        }
        firstOrigin = all.size();
        for (Origin origin : world.origins()) {
            all.add(
                    origin.group()
                            ? new Scope("group:" + origin.id(), Scope.Dimension.GROUP)
                            : new Scope("origin:" + origin.id(), Scope.Dimension.ORIGIN));
        }
        firstSize = all.size();
        for (String size : List.of("above-scale", "small", "micro")) {
            all.add(new Scope("size:" + size, Scope.Dimension.SIZE));
        }
        ofZone = new int[world.zones().size()][];
        for (int z = 0; z < ofZone.length; z++) {
            ofZone[z] = members(world, world.zones().get(z), position);
        }
    }

    /** The scopes of a world. */
    public static Scopes of(World world) {
        return new Scopes(world);
    }

    private void add(Map<String, Integer> position, String name, Scope.Dimension dimension) {
        if (position.putIfAbsent(name, all.size()) == null) {
            all.add(new Scope(name, dimension));
        }
    }

    private static int[] members(World world, Zone zone, Map<String, Integer> position) {
        List<String> names = new ArrayList<>();
        names.add("region:" + zone.region().name().toLowerCase(Locale.ROOT));
        if (!zone.cluster().isEmpty()) {
            names.add("cluster:" + zone.cluster());
        }
        names.add("province:" + world.provinces().get(zone.province()).nameEn());
        names.add("city:" + zone.cityEn());
        names.add("zone:" + zone.id());
        int[] scopes = new int[names.size() + 1];
        for (int k = 0; k < names.size(); k++) {
            scopes[k + 1] = position.getOrDefault(names.get(k), -1);
        }
        return scopes;
    }

    /** Every scope in the order of results. */
    public List<Scope> all() {
        return List.copyOf(all);
    }

    /** Scopes to which a zone belongs, the nation first. */
    public int[] ofZone(int zone) {
        return ofZone[zone];
    }

    /** Scope of a single zone. */
    public int zone(int zone) {
        return ofZone[zone][ofZone[zone].length - 1];
    }

    public int industry(int industry) {
        return firstIndustry + industry;
    }

    public int origin(int origin) {
        return firstOrigin + origin;
    }

    /** Scope of a size class, by its order above-scale, small, micro. */
    public int size(int size) {
        return firstSize + size;
    }
}
