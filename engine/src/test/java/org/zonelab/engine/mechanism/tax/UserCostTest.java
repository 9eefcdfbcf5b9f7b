package org.zonelab.engine.mechanism.tax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.zonelab.engine.mechanism.tax.Allowance.Timing;

class UserCostTest {
    @Test
    void withoutTaxItIsReturnPlusDepreciation() {
        assertThat(new UserCost(0.1).of(TaxTerms.NONE, 0.08)).isCloseTo(0.18, within(1e-15));
    }

    /** PSLmodels, Cost-of-Capital-Calculator, commit 03702ec: tax 30 %, credit 8 %, property tax 1 %. */
    @Test
    void costOfCapitalWithInvestmentCreditMatchesPsl() {
        double propertyTax = 0.01;
        double net = new UserCost(0.1).net(TaxTerms.of(0.3, 0.1, 0.08), 0.05 - 0.02) + propertyTax;
        assertThat(net).isCloseTo(0.07573143, within(5e-9));
    }

    @Test
    void expensingCutsItByATenthAgainstTenYearsStraightLine() {
        double z = new Allowance.StraightLine(10, Timing.YEAR_END).presentValue(0.08);
        assertThat(cutByExpensing(0.25, z)).isCloseTo(-0.09883, within(5e-6));
        assertThat(cutByExpensing(0.15, z)).isCloseTo(-0.05487, within(5e-6));
    }

    private static double cutByExpensing(double rate, double deductions) {
        UserCost cost = new UserCost(0.1);
        return cost.of(TaxTerms.of(rate, 1, 0), 0.08) / cost.of(TaxTerms.of(rate, deductions, 0), 0.08) - 1;
    }

    @Test
    void deferralCutsItByTheDerivedLogPoints() {
        double[] horizons = {1, 5, 10};
        double[] tenPercent = {4.82, 4.11, 3.43};
        double[] fivePercent = {2.31, 1.98, 1.66};
        for (int k = 0; k < horizons.length; k++) {
            HurdleRate hurdle = new HurdleRate(0.08, horizons[k]);
            assertThat(cutByDeferral(hurdle, 0.10)).isCloseTo(tenPercent[k], within(0.005));
            assertThat(cutByDeferral(hurdle, 0.05)).isCloseTo(fivePercent[k], within(0.005));
        }
    }

    private static double cutByDeferral(HurdleRate hurdle, double withholding) {
        UserCost cost = new UserCost(0.1);
        TaxTerms tax = TaxTerms.of(0.25, 0.7, 0);
        return 100 * StrictMath.log(cost.of(tax, hurdle.withoutRelief(withholding)) / cost.of(tax, hurdle.deferral()));
    }

    @Test
    void returnOnTheUserCostIsTheHurdle() {
        TaxTerms tax = new TaxTerms(0.25, 0.17);
        UserCost cost = new UserCost(0.12);
        assertThat(cost.returnOn(tax, cost.of(tax, 0.0863))).isCloseTo(0.0863, within(1e-15));
    }

    @Test
    void negativeDepreciationIsRefused() {
        assertThatThrownBy(() -> new UserCost(-0.1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("depreciationRate must be at least 0");
    }

    @Test
    void reliefOfTheWholeCostIsRefused() {
        assertThatThrownBy(() -> new TaxTerms(0.25, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
