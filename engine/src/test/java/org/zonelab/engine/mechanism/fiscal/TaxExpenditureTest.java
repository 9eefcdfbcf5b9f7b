package org.zonelab.engine.mechanism.fiscal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zonelab.engine.mechanism.tax.ReliefValue;

class TaxExpenditureTest {
    private static final TaxExpenditure EXPENDITURE = new TaxExpenditure(new ReliefValue(0.03));
    private static final double CLAIMS_2024 = 162_280;

    /** Published claims of 2024, discounted at 3 %; billions in the table. */
    @ParameterizedTest
    @CsvSource({"0.10, 10, 4.15", "0.05, 10, 2.08", "0.10, 5, 2.23", "0.05, 5, 1.11"})
    void presentValueOfTheDeferralOfTwentyTwentyFour(double rate, double years, double billion) {
        assertThat(EXPENDITURE.deferral(CLAIMS_2024, rate, years) / 1000).isCloseTo(billion, within(0.01));
    }

    @Test
    void cashIsFourTimesThePresentValue() {
        assertThat(EXPENDITURE.cash(CLAIMS_2024, 0.10)).isCloseTo(16_228, within(1e-6));
        assertThat(EXPENDITURE.cash(CLAIMS_2024, 0.05)).isCloseTo(8_114, within(1e-6));
    }

    /** 12.3 % of the amount: w (1 - v^10) = 2.6 % and c v = 9.7 %. */
    @Test
    void deferralAndCreditCostTheTreasuryTwelvePercent() {
        assertThat(EXPENDITURE.deferralAndCredit(1, 0.10, 10, 0.10, 1)).isCloseTo(0.123, within(5e-4));
        assertThat(EXPENDITURE.deferral(1, 0.10, 10)).isCloseTo(0.026, within(5e-4));
    }

    @Test
    void neverLeavingMakesTheDeferralCostItsFullRate() {
        assertThat(EXPENDITURE.deferral(1, 0.10, 10_000)).isCloseTo(0.10, within(1e-12));
        assertThat(EXPENDITURE.deferral(1, 0.10, 0)).isZero();
    }
}
