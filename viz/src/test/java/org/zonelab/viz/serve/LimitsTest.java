package org.zonelab.viz.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.zonelab.engine.world.NationalTotals;
import org.zonelab.scenarios.run.MemoryNeed;
import org.zonelab.scenarios.run.MemoryShortageException;

class LimitsTest {
    private final NationalTotals totals = ServerFixture.ground().world().national();

    private long need(double microRate, int threads) {
        return (long) Math.ceil(MemoryNeed.of(totals, microRate, threads).bytes());
    }

    private double finest(int threads, long available) {
        return Limits.USUAL.within(totals, threads, available).microRate();
    }

    @Test
    void thePageOffersTheFinestSampleThatMemoryHolds() {
        assertThat(finest(4, need(0.01, 4))).isEqualTo(0.01);
        assertThat(finest(4, need(0.01, 4) - 1)).isEqualTo(0.005);
        assertThat(finest(4, need(0.001, 4))).isEqualTo(0.001);
    }

    @Test
    void aPageThatCouldAnswerNothingDoesNotStart() {
        assertThatThrownBy(() -> finest(4, need(0.001, 4) - 1))
                .isInstanceOf(MemoryShortageException.class)
                .hasMessageContaining("--threads 3");
    }

    @Test
    void nothingElseOfTheLimitsMoves() {
        assertThat(Limits.USUAL.within(totals, 1, Long.MAX_VALUE)).isEqualTo(Limits.USUAL);
    }
}
