package org.zonelab.engine.mechanism.labour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class TalentSpilloverTest {
    /** 0.05 ln 1.1 = 0.004766. */
    @Test
    void tenPercentMoreTalentRaisesProductivityByHalfAPercent() {
        assertThat(new TalentSpillover(0.05).productivity(1100, 1000)).isCloseTo(0.0047655, within(1e-7));
    }

    @Test
    void isExactlyNothingOnTheBasePathOrWithoutElasticity() {
        assertThat(new TalentSpillover(0.05).productivity(1234.5, 1234.5)).isZero();
        assertThat(new TalentSpillover(0).productivity(2000, 1000)).isZero();
    }

    @Test
    void losingTalentCosts() {
        assertThat(new TalentSpillover(0.05).productivity(900, 1000)).isNegative();
    }
}
