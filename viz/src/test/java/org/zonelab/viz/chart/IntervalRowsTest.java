package org.zonelab.viz.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalRowsTest {
    @ParameterizedTest
    @CsvSource({"1, 0.2", "103, 20", "2.3, 0.5", "770, 200", "6, 1", "0.031, 0.01"})
    void stepIsRoundAndLeavesAtMostSix(double length, double step) {
        assertThat(IntervalRows.step(length)).isCloseTo(step, within(1e-12));
        assertThat(length / IntervalRows.step(length)).isLessThanOrEqualTo(6);
    }
}
