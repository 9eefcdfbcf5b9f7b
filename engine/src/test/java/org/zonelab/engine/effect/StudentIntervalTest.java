package org.zonelab.engine.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class StudentIntervalTest {
    /** Published tables: t of 97.5 % with four degrees of freedom is 2.7764; mean 3, error √(2.5 / 5). */
    @Test
    void fiveDifferencesByHand() {
        EffectEstimate estimate = EffectEstimate.of(new double[] {5, 1, 4, 2, 3});
        assertThat(StudentInterval.halfWidth(estimate)).isCloseTo(2.7764 * Math.sqrt(0.5), within(1e-4));
        assertThat(StudentInterval.halfWidth(EffectEstimate.of(new double[] {5})))
                .isNaN();
    }
}
