package org.zonelab.engine.mechanism.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ShiftedWeightsTest {
    private static final EvaluationParameters LAW = new EvaluationParameters(0.3, 0.3, 0.15, 0.15, 0.1);

    /** 0.55 + 0.7 = 1.25, so that opening has 0.44 and quality 0.24. */
    @Test
    void aHigherWeightScalesTheOthersDown() {
        EvaluationParameters shifted = LAW.shifted(0.25, 0, 0, 0, 0);
        assertThat(shifted.openingWeight()).isCloseTo(0.44, within(1e-12));
        assertThat(shifted.qualityWeight()).isCloseTo(0.24, within(1e-12));
    }

    @Test
    void noShiftLeavesTheLawAsItIs() {
        assertThat(LAW.shifted(0, 0, 0, 0, 0)).isSameAs(LAW);
    }

    @Test
    void noWeightFallsBelowZero() {
        assertThat(LAW.shifted(0, 0, 0, 0, -0.2).coordinationWeight()).isZero();
    }
}
