package org.zonelab.engine.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PairingGainTest {
    /** By hand: variances 1 of (1, 2, 3) and 1.75 of (0.5, 1, 3); differences (0.5, 1, 0) have the variance 0.25. */
    @Test
    void smallSampleByHand() {
        PairingGain gain = PairingGain.of(new double[] {1, 2, Double.NaN, 3}, new double[] {0.5, 1, 7, 3});
        assertThat(gain.paired()).isCloseTo(0.25, within(1e-12));
        assertThat(gain.independent()).isCloseTo(1 + 1.75, within(1e-12));
        assertThat(gain.ratio()).isCloseTo(11, within(1e-9));
    }
}
