package org.zonelab.engine.mechanism.tax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ReliefValueTest {
    private final ReliefValue investor = new ReliefValue(0.08);
    private final ReliefValue treasury = new ReliefValue(0.03);

    @Test
    void deferralMatchesTheDerivedValues() {
        assertThat(investor.deferral(0.1, 1)).isCloseTo(0.007407, within(5e-7));
        assertThat(investor.deferral(0.1, 5)).isCloseTo(0.031942, within(5e-7));
        assertThat(investor.deferral(0.1, 10)).isCloseTo(0.053681, within(5e-7));
    }

    @Test
    void deferralAndCreditMatchTheDerivedValues() {
        assertThat(investor.deferralAndCredit(0.1, 5, 0.1, 1)).isCloseTo(0.124534, within(5e-7));
        assertThat(investor.deferralAndCredit(0.1, 10, 0.1, 1)).isCloseTo(0.146273, within(5e-7));
    }

    @Test
    void creditUsedAtExitGivesTheWholeWithholdingBack() {
        for (double horizon : new double[] {1, 5, 10, 40}) {
            assertThat(investor.deferralAndCredit(0.1, horizon, 0.1, horizon)).isCloseTo(0.1, within(1e-15));
        }
    }

    @Test
    void noCreditLeavesTheDeferral() {
        assertThat(investor.deferralAndCredit(0.07, 8, 0, 2)).isEqualTo(investor.deferral(0.07, 8));
    }

    @Test
    void exitHazardMatchesTheDerivedValue() {
        double hazard = StrictMath.log(2) / 10.67;
        assertThat(hazard).isCloseTo(0.064962, within(5e-7));
        assertThat(investor.expectedDiscount(hazard)).isCloseTo(0.457728, within(5e-7));
        assertThat(investor.deferralUntilExit(0.1, hazard)).isCloseTo(0.0542, within(5e-5));
        assertThat(investor.deferralUntilExit(0.05, hazard)).isCloseTo(0.0271, within(5e-5));
    }

    @Test
    void expectedDiscountIsTheIntegralOverExitDates() {
        double hazard = 0.065;
        double step = 1e-3;
        double sum = 0;
        for (int k = 0; k < 400_000; k++) {
            double t = (k + 0.5) * step;
            sum += hazard * StrictMath.exp(-hazard * t) * investor.discount(t) * step;
        }
        assertThat(investor.expectedDiscount(hazard)).isCloseTo(sum, within(1e-8));
    }

    /** Claims of 2024 at 10 % and 5 %, RMB billion, treasury at 3 %. */
    @Test
    void treasuryCostOfTheClaimsOf2024Matches() {
        double claims = 162.28;
        assertThat(claims * treasury.deferral(0.10, 10)).isCloseTo(4.15, within(0.005));
        assertThat(claims * treasury.deferral(0.05, 10)).isCloseTo(2.08, within(0.005));
        assertThat(claims * treasury.deferral(0.10, 5)).isCloseTo(2.23, within(0.005));
        assertThat(claims * treasury.deferral(0.05, 5)).isCloseTo(1.11, within(0.006));
        assertThat(treasury.deferralAndCredit(0.1, 10, 0.1, 1)).isCloseTo(0.123, within(5e-4));
    }
}
