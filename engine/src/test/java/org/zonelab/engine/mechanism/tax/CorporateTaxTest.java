package org.zonelab.engine.mechanism.tax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.zonelab.engine.world.Origin;

class CorporateTaxTest {
    private final CorporateTaxRate law = new CorporateTaxRate(0.25, 0.15, 0.15, 2030);
    private final ResearchDeduction superDeduction = new ResearchDeduction(1);

    @Test
    void ratesFollowTheStatus() {
        assertThat(law.of(TaxStatus.STANDARD, 2025, 0)).isEqualTo(0.25);
        assertThat(law.of(TaxStatus.HIGH_TECH, 2035, 0)).isEqualTo(0.15);
    }

    @Test
    void westernRateEndsWithItsLastYear() {
        assertThat(law.of(TaxStatus.ENCOURAGED_WEST, 2030, 0)).isEqualTo(0.15);
        assertThat(law.of(TaxStatus.ENCOURAGED_WEST, 2031, 0)).isEqualTo(0.25);
    }

    @Test
    void policyChangeIsAddedToEveryRate() {
        assertThat(law.of(TaxStatus.STANDARD, 2025, 0.01)).isCloseTo(0.26, within(1e-15));
        assertThat(law.of(TaxStatus.HIGH_TECH, 2025, -0.3)).isZero();
        assertThat(law.of(TaxStatus.HIGH_TECH, 2025, 2)).isEqualTo(CorporateTaxRate.CEILING);
    }

    @Test
    void bIndexOfTheSuperDeductionMatches() {
        assertThat(superDeduction.bIndex(0.25)).isCloseTo(0.666667, within(5e-7));
        assertThat(superDeduction.bIndex(0.15)).isCloseTo(0.823529, within(5e-7));
        assertThat(new ResearchDeduction(0).bIndex(0.25)).isEqualTo(1);
    }

    @Test
    void profitAccountTakesEveryCostOnce() {
        ProfitAccount account = new ProfitAccount(100, 40, 5, 2, 1, 6, 0.5, 4, 10);
        assertThat(account.profit()).isCloseTo(31.5, within(1e-12));
        assertThat(account.taxable(superDeduction)).isCloseTo(27.5, within(1e-12));
        assertThat(account.corporateTax(superDeduction, 0.25)).isCloseTo(6.875, within(1e-12));
        assertThat(account.netProfit(superDeduction, 0.25)).isCloseTo(24.625, within(1e-12));
        assertThat(account.cash(superDeduction, 0.25)).isCloseTo(34.625, within(1e-12));
    }

    @Test
    void lossesPayNoTax() {
        ProfitAccount account = new ProfitAccount(10, 40, 0, 0, 0, 0, 0, 1, 0);
        assertThat(account.corporateTax(superDeduction, 0.25)).isZero();
        assertThat(account.netProfit(superDeduction, 0.25)).isEqualTo(-31);
    }

    @Test
    void passOverAChunkRepeatsTheScalar() {
        SplittableRandom random = new SplittableRandom(5);
        int firms = 500;
        double[] profit = random.doubles(firms, -10, 30).toArray();
        double[] research = random.doubles(firms, 0, 10).toArray();
        double[] rate = random.doubles(firms, 0, 0.5).toArray();
        double[] tax = new double[firms];
        ProfitAccount.corporateTaxes(firms, profit, research, 1.0, rate, tax);
        for (int j = 0; j < firms; j++) {
            assertThat(tax[j]).isEqualTo(rate[j] * ProfitAccount.taxable(profit[j], research[j], 1.0));
        }
    }

    @Test
    void failedBeneficialOwnersPayTheStatutoryRate() {
        Origin hongKong = new Origin("hong-kong", "Hong Kong", "香港", 0.7, 0.05, 0.10);
        WithholdingRate rate = new WithholdingRate(0.3);
        assertThat(rate.of(hongKong, 0.29)).isEqualTo(0.10);
        assertThat(rate.of(hongKong, 0.30)).isEqualTo(0.05);
        assertThat(rate.mean(hongKong)).isCloseTo(0.065, within(1e-15));
    }

    @Test
    void expensedShareGrowsWithTheCap() {
        ExpensedShare share = new ExpensedShare(0.2, 10);
        assertThat(share.of(0)).isZero();
        assertThat(share.of(5)).isCloseTo(0.2 * (1 - StrictMath.exp(-0.5)), within(1e-15));
        assertThat(share.of(Double.POSITIVE_INFINITY)).isEqualTo(0.2);
    }
}
