package org.zonelab.scenarios.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SpreadTest {
    @Test
    void statedZonesKeepTheirFigureAndOthersShareTheRestOfTheirGroup() {
        double nothing = Double.NaN;
        double[] spread = new Spread("test", new int[] {0, 0, 0, 1}, new double[] {100, 50})
                .of(new double[] {1, 3, 9, 2}, new double[] {nothing, nothing, 60, nothing});
        assertThat(spread).containsExactly(new double[] {10, 30, 60, 50}, within(1e-12));
    }
}
