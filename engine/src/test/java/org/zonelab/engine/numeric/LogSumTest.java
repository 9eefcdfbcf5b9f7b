package org.zonelab.engine.numeric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LogSumTest {
    @Test
    void sumOfOneTwoThreeIsLnSix() {
        assertThat(LogSum.of(0, Math.log(2), Math.log(3))).isCloseTo(1.791759, within(5e-7));
        assertThat(LogSum.of(Math.log(2), Math.log(4))).isCloseTo(1.791759, within(5e-7));
    }

    @Test
    void shiftingAllTermsShiftsTheSum() {
        assertThat(LogSum.of(1000, 1000 + Math.log(2), 1000 + Math.log(3)))
                .isCloseTo(1000 + Math.log(6), within(1e-12));
        assertThat(LogSum.of(-1e6, -1e6)).isCloseTo(-1e6 + Math.log(2), within(1e-9));
    }

    @Test
    void unavailableAlternativesDoNotCount() {
        double none = Double.NEGATIVE_INFINITY;
        assertThat(LogSum.of(none, 0, none)).isEqualTo(0);
        assertThat(LogSum.of(none, none, none)).isEqualTo(none);
        assertThat(LogSum.of(none, 3)).isEqualTo(3);
        assertThat(LogSum.of(none, none)).isEqualTo(none);
        assertThat(LogSum.of()).isEqualTo(none);
    }

    @Test
    void entriesBeyondTheCountAreIgnored() {
        assertThat(LogSum.of(new double[] {0, 0, 50}, 2)).isCloseTo(Math.log(2), within(1e-15));
    }
}
