package org.zonelab.engine.quarter;

import java.util.List;
import java.util.stream.IntStream;
import org.zonelab.engine.mechanism.location.ZoneRace;
import org.zonelab.engine.random.Draws;
import org.zonelab.engine.world.Zone;

/** Other zones of a zone's province, to which a project without land may be offered. */
final class SisterZones {
    /** Position of the draws in a project's stream; the first says whether it accepts. */
    private static final int FIRST = 16;

    private final int[][] sisters;

    SisterZones(List<Zone> zones) {
        sisters = new int[zones.size()][];
        for (int z = 0; z < sisters.length; z++) {
            int home = z;
            sisters[z] = IntStream.range(0, zones.size())
                    .filter(other -> other != home
                            && zones.get(other).province() == zones.get(home).province())
                    .toArray();
        }
    }

    /**
     * Sister zone that takes a refused project, or -1: the first with land in a race by the weights of its type.
     *
     * @param probability that the investor is offered and accepts a sister zone
     * @param need land, thousand m2
     * @param stream keyed draws of the project
     */
    int choice(int zone, double probability, ZoneRace race, LandAdmission land, double need, long id, long stream) {
        if (probability <= 0 || Draws.uniform(Draws.bits(stream, FIRST)) >= probability) {
            return -1;
        }
        int first = -1;
        double best = Double.POSITIVE_INFINITY;
        for (int sister : sisters[zone]) {
            double time = Draws.exponential(Draws.bits(stream, FIRST + 1L + sister)) / race.weight(sister);
            if (time < best && land.admits(sister, need, id)) {
                best = time;
                first = sister;
            }
        }
        return first;
    }
}
