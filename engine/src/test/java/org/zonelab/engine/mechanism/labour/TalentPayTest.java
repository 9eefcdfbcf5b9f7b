package org.zonelab.engine.mechanism.labour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TalentPayTest {
    private static final TalentPay PAY = new TalentPay(WageCurveTest.CENTRAL, new IncomeTax());

    /** Check values of the Greater Bay Area notices: refund at incomes of 0.5, 1 and 2 million, pay 2.5 times the wage. */
    @ParameterizedTest
    @CsvSource({"0.2, 0.013080", "0.4, 0.102080", "0.8, 0.400080"})
    void capCostsTheTaxAboveFifteenPercent(double wage, double refund) {
        assertThat(PAY.subsidy(wage, 0.15, 0)).isCloseTo(refund, within(1e-9));
    }

    @Test
    void neutralLeversLeavePayAtExactlyOne() {
        assertThat(PAY.relative(0.2, 0.2, 1, 0)).isEqualTo(1);
        double[] pay = new double[2];
        PAY.all(new double[] {0.1, 0.3}, new double[] {0.1, 0.3}, new double[] {1, 1}, new double[2], pay);
        assertThat(pay).containsExactly(1, 1);
    }

    /** Net of 500,000 is 420,920; the cap adds 13,080, a grant of 50,000 adds itself. */
    @Test
    void capAndGrantRaiseNetPay() {
        assertThat(PAY.relative(0.2, 0.2, 0.15, 0)).isCloseTo(1 + 13_080 / 420_920.0, within(1e-12));
        assertThat(PAY.relative(0.2, 0.2, 1, 0.05)).isCloseTo(1 + 50_000 / 420_920.0, within(1e-12));
    }
}
