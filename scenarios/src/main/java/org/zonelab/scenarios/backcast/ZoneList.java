package org.zonelab.scenarios.backcast;

import java.util.Arrays;
import java.util.List;
import org.zonelab.engine.world.Zone;

/**
 * Which zones were on the national list in a year.
 *
 * <p>Zones joined in waves. A wave counts from the first year in which the published number of zones has room for all zones
 * up to it; zones that have left the list since are in no data.
 */
record ZoneList(List<Zone> zones) {
    ZoneList {
        zones = List.copyOf(zones);
    }

    /**
     * Members in a year, {@code [zone]}.
     *
     * @param number published number of zones of that year
     */
    boolean[] members(double number) {
        int[] waves = zones.stream()
                .mapToInt(Zone::yearEstablished)
                .distinct()
                .sorted()
                .toArray();
        int last = waves[0];
        for (int wave : waves) {
            long size = zones.stream().filter(z -> z.yearEstablished() <= wave).count();
            last = size <= number ? wave : last;
        }
        boolean[] members = new boolean[zones.size()];
        int latest = last;
        Arrays.fill(members, false);
        for (int z = 0; z < members.length; z++) {
            members[z] = zones.get(z).yearEstablished() <= latest;
        }
        return members;
    }
}
