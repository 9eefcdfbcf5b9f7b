package org.zonelab.engine.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PlacementTest {
    @Test
    void everyPlaceGetsItsNumberAndAboutItsTotal() {
        int[] slots = {400, 300, 200, 100};
        double[] totals = {40_000, 60_000, 20_000, 80_000};
        double[] sizes = new ParetoSizes(1.06, 5_000).of(1000, 200_000);
        int[] place = new Placement(11).of(sizes, slots, totals);
        int[] count = new int[4];
        double[] sum = new double[4];
        for (int k = 0; k < place.length; k++) {
            count[place[k]]++;
            sum[place[k]] += sizes[k];
        }
        assertThat(count).containsExactly(slots);
        for (int p = 0; p < 4; p++) {
            assertThat(sum[p] / totals[p]).isCloseTo(1, within(0.25));
        }
    }

    @Test
    void firmsWithoutASlotAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Placement(1).of(new double[] {2, 1}, new int[] {1}, new double[] {3}));
    }
}
