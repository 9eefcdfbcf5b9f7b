package org.zonelab.engine.quarter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.zonelab.engine.agent.ZoneColumns;
import org.zonelab.engine.mechanism.location.ZoneProposal;
import org.zonelab.engine.mechanism.location.ZoneRace;
import org.zonelab.engine.outcome.WorldSeries;
import org.zonelab.engine.policy.ChainLevers;
import org.zonelab.engine.world.DataGrade;
import org.zonelab.engine.world.Region;
import org.zonelab.engine.world.Zone;

/** Projects that are refused land, and firms that move. */
class ChainLeversMetamorphicTest {
    private static final int PROJECTS = 4_000;

    @Test
    void aGrantOnMovingBringsFirmsToTheZoneThatPaysIt() {
        Simulation simulation = Runs.simulation(CentralParameters.all(), 24);
        var law = simulation.run(Runs.currentLaw()).series();
        var granted = simulation
                .run(Runs.policy(Runs.setting(ChainLevers.RELOCATION_GRANT, 0.1, Runs.FIRST, Runs.inZone(2))))
                .series();
        assertThat(Runs.sum(granted, "outlay_grants", Runs.FIRST, 23)).isPositive();
        assertThat(Runs.value(granted, "zone:zone-2", "capital", 23))
                .isGreaterThan(Runs.value(law, "zone:zone-2", "capital", 23));
    }

    /** Its nearest neighbour hosts plants of zone 0, so that its own land grows dear; that both sell less land hides the split in the neighbour's own revenue. */
    @Test
    void aPairingTakesLandOfThePartnerAndRevenueOfTheZone() {
        Simulation simulation = Runs.simulation(CentralParameters.all(), 24);
        var law = simulation.run(Runs.currentLaw()).series();
        var paired = simulation
                .run(Runs.policy(Runs.setting(ChainLevers.PAIRED_ZONES, 0.5, Runs.FIRST, Runs.inZone(0))))
                .series();
        assertThat(Runs.value(paired, "zone:zone-0", "land_used", 23))
                .isLessThan(Runs.value(law, "zone:zone-0", "land_used", 23));
        assertThat(Runs.value(paired, "zone:zone-1", "land_quota", 23))
                .isLessThan(Runs.value(law, "zone:zone-1", "land_quota", 23));
        assertThat(Runs.value(paired, "zone:zone-0", "local_revenue", 23))
                .isLessThan(Runs.value(law, "zone:zone-0", "local_revenue", 23));
        double bothByLaw = landRevenue(law, "zone:zone-0") + landRevenue(law, "zone:zone-1");
        assertThat(landRevenue(paired, "zone:zone-0")).isLessThan(0.7 * landRevenue(law, "zone:zone-0"));
        assertThat(landRevenue(paired, "zone:zone-0") + landRevenue(paired, "zone:zone-1"))
                .as("hosted land is sold, by the partner")
                .isGreaterThan(0.9 * bothByLaw);
    }

    /** Zone 0 is full; of its sisters zone 1 has land and zone 2 has none; zone 3 is in another province. */
    @Test
    void refusedProjectsGoToASisterZoneWithLand() {
        ZoneColumns zones = new ZoneColumns(4, 1, 1, 1);
        java.util.Arrays.fill(zones.landQuota, 1e6);
        zones.landQuota[0] = 0;
        zones.landQuota[2] = 0;
        LandAdmission land = new LandAdmission(zones, new double[] {1, 1, 1, 1}, 5);
        ZoneRace race = new ZoneRace(ZoneProposal.of(new double[] {1, 1, 1, 1}));
        race.setUtilities(new double[4]);
        SisterZones sisters = new SisterZones(
                IntStream.range(0, 4).mapToObj(z -> zone(z, z == 3 ? 1 : 0)).toList());
        int accepted = 0;
        for (int id = 0; id < PROJECTS; id++) {
            int zone = sisters.choice(0, 0.5, race, land, 1, id, 1000L + id);
            assertThat(zone).isIn(-1, 1);
            assertThat(sisters.choice(0, 0, race, land, 1, id, 1000L + id)).isEqualTo(-1);
            assertThat(sisters.choice(3, 1, race, land, 1, id, 1000L + id)).isEqualTo(-1);
            accepted += zone == 1 ? 1 : 0;
        }
        assertThat(accepted).isBetween(PROJECTS / 2 - 160, PROJECTS / 2 + 160);
    }

    private static double landRevenue(WorldSeries series, String zone) {
        double sum = 0;
        for (int quarter = Runs.FIRST; quarter < 24; quarter++) {
            sum += Runs.value(series, zone, "land_revenue", quarter);
        }
        return sum;
    }

    private static Zone zone(int z, int province) {
        return new Zone(
                "zone-" + z,
                "Zone",
                "区",
                province,
                "City",
                "市",
                "",
                Region.EAST,
                30,
                110,
                2000,
                10,
                0,
                List.of(),
                DataGrade.B);
    }
}
