package org.zonelab.engine.mechanism.tax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.zonelab.engine.mechanism.tax.Allowance.Timing;

/** Numbers marked PSL: PSLmodels, Cost-of-Capital-Calculator, ccc/tests/test_calcfunctions.py, commit 03702ec. */
class AllowanceTest {
    @Test
    void straightLineInContinuousTimeMatchesPsl() {
        assertThat(new Allowance.ContinuousStraightLine(40).presentValue(0.12)).isCloseTo(0.206618803, within(5e-10));
    }

    @Test
    void economicDepreciationMatchesPsl() {
        assertThat(new Allowance.Economic(0.01, 0.03).presentValue(0.12)).isCloseTo(0.1, within(1e-12));
    }

    @Test
    void decliningBalanceWithSwitchMatchesPsl() {
        assertThat(new Allowance.ContinuousDecliningBalance(40, 1.2).presentValue(0.03))
                .isCloseTo(0.588563059, within(5e-10));
    }

    @Test
    void accelerationOneIsStraightLine() {
        assertThat(new Allowance.ContinuousDecliningBalance(12, 1).presentValue(0.07))
                .isCloseTo(new Allowance.ContinuousStraightLine(12).presentValue(0.07), within(1e-14));
    }

    @Test
    void tenYearsAtEightPercentAreWorthTwoThirds() {
        assertThat(new Allowance.StraightLine(10, Timing.YEAR_END).presentValue(0.08))
                .isCloseTo(0.671008, within(5e-7));
    }

    @Test
    void immediateTimingIsWorthOneMoreYear() {
        for (double i : new double[] {0.01, 0.071, 0.3}) {
            assertThat(new Allowance.StraightLine(7, Timing.IMMEDIATE).presentValue(i))
                    .isCloseTo(new Allowance.StraightLine(7, Timing.YEAR_END).presentValue(i) * (1 + i), within(1e-14));
            assertThat(new Allowance.DecliningBalance(0.2, Timing.IMMEDIATE).presentValue(i))
                    .isCloseTo(0.2 * (1 + i) / (i + 0.2), within(1e-14));
        }
    }

    @Test
    void decliningBalanceIsTheSumOfItsDeductions() {
        double sum = 0;
        for (int year = 1; year < 2000; year++) {
            sum += 0.2 * StrictMath.pow(0.8, year - 1) * StrictMath.pow(1.05, -year);
        }
        assertThat(new Allowance.DecliningBalance(0.2, Timing.YEAR_END).presentValue(0.05))
                .isCloseTo(sum, within(1e-12));
    }

    @Test
    void mixLiesBetweenItsParts() {
        Allowance mix = new Allowance.Mixed(0.25, new Allowance.Expensing(), new Allowance.Economic(0.1, 0));
        assertThat(mix.presentValue(0.1)).isCloseTo(0.25 + 0.75 * 0.5, within(1e-15));
        assertThat(mix.immediateShare()).isEqualTo(0.25);
    }

    @Test
    void lifeBelowOneYearIsRefused() {
        assertThatThrownBy(() -> new Allowance.StraightLine(0, Timing.IMMEDIATE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("lifeYears");
    }
}
