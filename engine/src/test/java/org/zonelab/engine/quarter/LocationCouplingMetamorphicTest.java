package org.zonelab.engine.quarter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.zonelab.engine.outcome.WorldSeries;
import org.zonelab.engine.policy.LeverCatalogue;
import org.zonelab.engine.policy.LeverSetting;

/**
 * Choices are coupled in the whole model: in the first quarter of a policy, before any zone can answer, nobody moves but to
 * the zones that became more attractive, or from those that became less so. Approval days act at once; each zone of the
 * small world is a province of its own, and entries are kept by province.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LocationCouplingMetamorphicTest {
    private static final int REPLICATIONS = 8;
    private static final int ZONE = 2;

    private final double[] law = new double[SmallWorld.ZONES];
    private final double[] faster = new double[SmallWorld.ZONES];
    private final double[] slower = new double[SmallWorld.ZONES];
    private int gainsElsewhere;
    private int lossesElsewhere;

    @BeforeAll
    void countEntries() {
        for (int replication = 0; replication < REPLICATIONS; replication++) {
            Simulation simulation = Runs.simulation(CentralParameters.all(), 1, replication, Runs.FIRST + 1);
            WorldSeries none = simulation.run(Runs.currentLaw()).series();
            WorldSeries fast = simulation.run(Runs.policy(approval(5))).series();
            WorldSeries slow = simulation.run(Runs.policy(approval(180))).series();
            for (int z = 0; z < SmallWorld.ZONES; z++) {
                double before = entries(none, z);
                law[z] += before;
                faster[z] += entries(fast, z);
                slower[z] += entries(slow, z);
                gainsElsewhere += z != ZONE && entries(fast, z) > before ? 1 : 0;
                lossesElsewhere += z != ZONE && entries(slow, z) < before ? 1 : 0;
            }
        }
    }

    private static LeverSetting approval(double days) {
        return Runs.setting(LeverCatalogue.APPROVAL_DAYS, days, Runs.FIRST, Runs.inZone(ZONE));
    }

    private static double entries(WorldSeries series, int zone) {
        return Runs.value(series, "province:Province " + zone, "entries", Runs.FIRST);
    }

    @Test
    void aMoreAttractiveZoneGainsAndNoOtherZoneDoes() {
        assertThat(faster[ZONE]).isGreaterThan(law[ZONE]);
        assertThat(gainsElsewhere).isZero();
    }

    @Test
    void aLessAttractiveZoneLosesAndNoOtherZoneDoes() {
        assertThat(slower[ZONE]).isLessThan(law[ZONE]);
        assertThat(lossesElsewhere).isZero();
    }
}
