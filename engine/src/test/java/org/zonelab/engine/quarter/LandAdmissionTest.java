package org.zonelab.engine.quarter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zonelab.engine.agent.ZoneColumns;

class LandAdmissionTest {
    private final ZoneColumns zones = new ZoneColumns(2, 1, 1, 1);

    /** The first zone has 20 thousand m2 free and usually sells 5 a quarter, the second has none. */
    @BeforeEach
    void useLand() {
        zones.landQuota[0] = 100;
        zones.landUse[0] = 70;
        zones.redeveloping[0] = 10;
        zones.landQuota[1] = 50;
        zones.landUse[1] = 60;
    }

    private LandAdmission admission() {
        return new LandAdmission(zones, new double[] {5, 5}, 7);
    }

    @Test
    void projectThatFitsIsAdmittedAndOneThatDoesNotIsRefused() {
        assertThat(admission().admits(0, 20, 1)).isTrue();
        assertThat(admission().admits(0, 20.1, 1)).isFalse();
    }

    @Test
    void fullZoneAdmitsNobodyThatNeedsLand() {
        for (int id = 0; id < 50; id++) {
            assertThat(admission().admits(1, 0.01, id)).isFalse();
        }
        assertThat(admission().admits(1, 0, 3)).isTrue();
    }

    @Test
    void freeLandIsNeverNegative() {
        assertThat(LandAdmission.free(zones)).containsExactly(20, 0);
    }
}
