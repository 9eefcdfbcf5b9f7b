package org.zonelab.engine.mechanism.tax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Derived values at r = 8 %, six digits. */
class HurdleRateTest {
    @ParameterizedTest
    @CsvSource({
        "1, 0.10, 0.088889",
        "5, 0.10, 0.087559",
        "10, 0.10, 0.086275",
        "1, 0.05, 0.084211",
        "5, 0.05, 0.083607",
        "10, 0.05, 0.083013"
    })
    void withoutReliefMatches(double horizon, double withholding, double expected) {
        assertThat(new HurdleRate(0.08, horizon).withoutRelief(withholding)).isCloseTo(expected, within(5e-7));
    }

    @Test
    void oneYearWithoutReliefIsTheOldView() {
        assertThat(new HurdleRate(0.08, 1).withoutRelief(0.05)).isCloseTo(0.08 / 0.95, within(1e-14));
    }

    @Test
    void deferralNeedsTheDiscountRateOnly() {
        assertThat(new HurdleRate(0.08, 7).deferral()).isEqualTo(0.08);
        assertThat(new HurdleRate(0.08, 7).retained()).isEqualTo(0.08);
    }

    @Test
    void creditAtExitMatches() {
        assertThat(new HurdleRate(0.08, 5).creditAtExit(0.1, 0.1)).isCloseTo(0.063148, within(5e-7));
        assertThat(new HurdleRate(0.08, 10).creditAtExit(0.1, 0.1)).isCloseTo(0.074309, within(5e-7));
    }

    @Test
    void creditUsedAfterAYearMatches() {
        assertThat(new HurdleRate(0.08, 5).creditUsedAt(0.1, 0.1, 1)).isCloseTo(0.056802, within(5e-7));
        assertThat(new HurdleRate(0.08, 10).creditUsedAt(0.1, 0.1, 1)).isCloseTo(0.068338, within(5e-7));
        assertThat(new HurdleRate(0.08, 5).creditUsedAt(0.05, 0.05, 1)).isCloseTo(0.06926, within(5e-6));
        assertThat(new HurdleRate(0.08, 10).creditUsedAt(0.05, 0.05, 1)).isCloseTo(0.07462, within(5e-6));
    }

    @Test
    void creditThatPaysForEverythingWelcomesAnyReturn() {
        assertThat(new HurdleRate(0.08, 1).creditUsedAt(0.1, 1, 0)).isEqualTo(-1);
    }
}
