package org.zonelab.viz.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class EndLabelsTest {
    @Test
    void meetingLabelsMoveApartAroundTheirMiddle() {
        double[] positions = {100, 100};
        EndLabels.spread(positions, 16);
        assertThat(positions).containsExactly(new double[] {92, 108}, within(1e-9));
    }

    @Test
    void distantLabelsStay() {
        double[] positions = {10, 60, 200};
        EndLabels.spread(positions, 16);
        assertThat(positions).containsExactly(10, 60, 200);
    }
}
