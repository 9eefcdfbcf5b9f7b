package org.zonelab.viz.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class FloodTest {
    private final AtomicLong clock = new AtomicLong();

    @Test
    void burstPassesAndTheRestWaitsForItsTurn() {
        Flood flood = new Flood(3, 2, clock::get);
        for (int k = 0; k < 3; k++) {
            assertThat(flood.admits()).isTrue();
        }
        assertThat(flood.admits()).isFalse();
        clock.addAndGet(500_000_000);
        assertThat(flood.admits()).isTrue();
        assertThat(flood.admits()).isFalse();
    }

    @Test
    void aClockThatGoesBackTakesNothingAway() {
        Flood flood = new Flood(2, 10, clock::get);
        clock.addAndGet(-3_600_000_000_000L);
        assertThat(flood.admits()).isTrue();
        assertThat(flood.admits()).isTrue();
        assertThat(flood.admits()).isFalse();
        clock.addAndGet(200_000_000);
        assertThat(flood.admits()).isTrue();
    }

    @Test
    void quietTimeSavesUpNoMoreThanABurst() {
        Flood flood = new Flood(2, 10, clock::get);
        clock.addAndGet(3_600_000_000_000L);
        assertThat(flood.admits()).isTrue();
        assertThat(flood.admits()).isTrue();
        assertThat(flood.admits()).isFalse();
    }
}
