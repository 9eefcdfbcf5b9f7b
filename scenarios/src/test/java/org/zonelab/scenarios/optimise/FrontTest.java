package org.zonelab.scenarios.optimise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FrontTest {
    @Test
    void nothingWithinTheLimitsIsAnEmptyFront() {
        assertThat(Front.spread(List.of(), 4)).isEmpty();
    }
}
