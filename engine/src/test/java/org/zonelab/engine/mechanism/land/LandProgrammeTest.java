package org.zonelab.engine.mechanism.land;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LandProgrammeTest {
    private static final LandParameters LAND =
            new LandParameters(0.5, 8, 0.85, 0.8, 50, 0.06, 0.5, 0.7, 1.5, 0.5, 0.1, 1.5);

    @Test
    void leaseSavesTheDifferenceBetweenTheRatesOfFirmAndZone() {
        LandLease lease = new LandLease(LAND);
        assertThat(lease.rent(375)).isCloseTo(23.7916, within(1e-4));
        assertThat(lease.costLeft(1, 0.08)).isCloseTo(0.063444 / 0.081743, within(1e-5));
        assertThat(lease.costLeft(0, 0.08)).isEqualTo(1);
        assertThat(lease.costLeft(1, 0.05)).isEqualTo(1);
    }

    @Test
    void clearingEndsWhenAllIsDoneAndIsPaidOnce() {
        LandClearing clearing = new LandClearing(LAND);
        assertThat(clearing.next(0.5, 0.2)).isCloseTo(0.55, within(1e-12));
        assertThat(clearing.next(0.99, 0.2)).isEqualTo(1);
        assertThat(clearing.compensation(0.5, 0.55, 10_000, 0.4)).isCloseTo(1.5 * 0.4 * 50, within(1e-9));
        assertThat(clearing.compensation(1, 1, 10_000, 0.4)).isZero();
    }
}
