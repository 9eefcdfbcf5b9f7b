package org.zonelab.engine.mechanism.exit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.zonelab.engine.mechanism.tax.ReliefValue;

class ExitHazardTest {
    private static final ExitParameters CENTRAL = new ExitParameters(0.046, 1.6, 1.4, 3, 7, 0.15, 0.05, 0.5, 1000);
    private static final ExitHazard HAZARD = new ExitHazard(CENTRAL);

    /** ln 2 / 10.67. */
    @Test
    void medianLifeOfTenYearsAndTwoThirdsMeansSixAndAHalfPercentAYear() {
        assertThat(ConstantHazard.ofMedianLife(10.67).perYear()).isCloseTo(0.064962, within(5e-7));
    }

    /** h / (h + ln 1.08). */
    @Test
    void expectedDiscountAtThatHazard() {
        double hazard = ConstantHazard.ofMedianLife(10.67).perYear();
        assertThat(new ReliefValue(0.08).expectedDiscount(hazard)).isCloseTo(0.457728, within(5e-7));
    }

    @Test
    void halfHaveClosedAtTheMedianLife() {
        assertThat(ConstantHazard.ofMedianLife(10.67).closedWithin(10.67)).isCloseTo(0.5, within(1e-15));
    }

    /** Entrants start at 0.42 of mean capital and grow 9 % a year for eight years. */
    @Test
    void halfOfEntrantsCloseWithinAboutTenAndAHalfYears() {
        double survivors = 1;
        int quarters = 0;
        while (survivors > 0.5) {
            double logCapital = StrictMath.log(0.42) + 0.25 * Math.min(quarters, 32) * StrictMath.log(1.09);
            survivors *= 1 - HAZARD.quarterly(quarters, logCapital, 0);
            quarters++;
        }
        assertThat(quarters / 4.0).isBetween(10.0, 11.5);
    }

    @Test
    void hazardFallsWithAgeSizeAndReturn() {
        assertThat(HAZARD.yearly(11, 0, 0)).isCloseTo(0.0736, within(1e-12));
        assertThat(HAZARD.yearly(12, 0, 0)).isCloseTo(0.0644, within(1e-12));
        assertThat(HAZARD.yearly(28, 0, 0)).isEqualTo(0.046);
        assertThat(HAZARD.yearly(40, StrictMath.log(10), 0)).isCloseTo(0.046 * 0.7079458, within(1e-8));
        assertThat(HAZARD.yearly(40, 0, 10)).isCloseTo(0.046 * StrictMath.exp(-0.5), within(1e-12));
    }

    @Test
    void hazardIsCapped() {
        assertThat(HAZARD.yearly(0, -10, -200)).isEqualTo(0.5);
        assertThat(HAZARD.quarterly(0, -10, -200)).isCloseTo(1 - StrictMath.exp(-0.125), within(1e-15));
    }

    @Test
    void incubationHelpsTheYoungOnly() {
        assertThat(HAZARD.quarterlyIncubated(4, 0, 0, 0.8)).isLessThan(HAZARD.quarterly(4, 0, 0));
        assertThat(HAZARD.quarterlyIncubated(16, 0, 0, 0.8)).isEqualTo(HAZARD.quarterly(16, 0, 0));
        assertThat(HAZARD.quarterlyIncubated(4, 0, 0, 1)).isEqualTo(HAZARD.quarterly(4, 0, 0));
    }

    @Test
    void ageLimitsOutOfOrderAreRefused() {
        assertThatThrownBy(() -> new ExitParameters(0.046, 1.6, 1.4, 8, 7, 0.15, 0.05, 0.5, 1000))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("middleYears");
    }
}
