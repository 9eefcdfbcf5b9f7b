package org.zonelab.engine.mechanism.labour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IncomeTaxTest {
    private static final IncomeTax TAX = new IncomeTax();

    /** Check values of the Greater Bay Area notices. */
    @ParameterizedTest
    @CsvSource({"500000, 79080, 13080", "1000000, 243080, 102080", "2000000, 691080, 400080"})
    void taxAndRefundAboveFifteenPercent(double income, double tax, double refund) {
        assertThat(TAX.of(income)).isCloseTo(tax, within(1e-6));
        assertThat(TAX.refund(income, 0.15)).isCloseTo(refund, within(1e-6));
        assertThat(TAX.net(income, 0.15)).isCloseTo(income - 0.15 * (income - 60_000), within(1e-6));
    }

    @Test
    void scheduleIsContinuousAndProgressive() {
        double previousAverage = 0;
        for (int income = 61_000; income < 3_000_000; income += 500) {
            double tax = TAX.of(income);
            assertThat(TAX.of(income + 0.01) - tax).isBetween(0.0, 0.0046);
            double average = tax / (income - 60_000);
            assertThat(average).isGreaterThanOrEqualTo(previousAverage - 1e-12);
            previousAverage = average;
        }
    }

    @Test
    void lowIncomesPayNothingAndGetNoRefund() {
        assertThat(TAX.of(60_000)).isZero();
        assertThat(TAX.refund(300_000, 0.15)).isZero();
    }
}
