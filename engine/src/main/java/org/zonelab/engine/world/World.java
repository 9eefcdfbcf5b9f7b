package org.zonelab.engine.world;

import java.util.List;

/**
 * Everything that does not decide.
 *
 * @param origins origin 0 is domestic
 * @param distanceKm great-circle distance between zones, {@code [zone][zone]}, the diagonal is the zone's own radius
 * @param portDistanceKm distance to the nearest main port over the zone graph, {@code [zone]}
 * @param marketAccess base-year market potential by shortest paths, {@code [zone]}, mean 1
 */
public record World(
        List<Zone> zones,
        List<Province> provinces,
        List<Industry> industries,
        List<Origin> origins,
        InputOutput inputOutput,
        double[][] distanceKm,
        double[] portDistanceKm,
        double[] marketAccess,
        ZoneTotals totals,
        NationalTotals national) {
    public World {
        zones = List.copyOf(zones);
        provinces = List.copyOf(provinces);
        industries = List.copyOf(industries);
        origins = List.copyOf(origins);
        if (!origins.get(0).domestic()) {
            throw new IllegalArgumentException(
                    "origin 0 must be domestic, was " + origins.get(0).id());
        }
    }

    /** Position of the origin whose law holds for an origin: its own, but for a named group. */
    public int lawOf(int origin) {
        String id = origins.get(origin).lawOf();
        for (int o = 0; o < origins.size(); o++) {
            if (origins.get(o).id().equals(id)) {
                return o;
            }
        }
        throw new IllegalArgumentException("no origin " + id);
    }
}
