package org.zonelab.engine.mechanism.tax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.zonelab.engine.mechanism.tax.Allowance.Timing;

/** Analytic cases at τ = 25 %, p = 20 %, r = 5 % with the depreciation rates of the ZEW studies. */
class EffectiveTaxRatesTest {
    private static final double MACHINE = 0.175;
    private static final double BUILDING = 0.031;

    @Test
    void expensingLeavesTheMarginalInvestmentUntaxed() {
        for (double inflation : new double[] {0, 0.02, 0.1}) {
            EffectiveTaxRates rates =
                    EffectiveTaxRates.domestic(new Project(0.2, MACHINE, 0.05, inflation), new TaxTerms(0.25, 0.25));
            assertThat(rates.costOfCapital()).isCloseTo(0.05, within(1e-15));
            assertThat(rates.average()).isCloseTo(0.1875, within(1e-15));
            assertThat(rates.marginal()).isCloseTo(0, within(1e-14));
        }
    }

    @Test
    void economicDepreciationTaxesEveryInvestmentAtTheStatutoryRate() {
        double z = new Allowance.Economic(MACHINE, 0).presentValue(0.05);
        TaxTerms tax = TaxTerms.of(0.25, z, 0);
        EffectiveTaxRates rates = EffectiveTaxRates.domestic(new Project(0.2, MACHINE, 0.05, 0), tax);
        assertThat(tax.relief()).isCloseTo(0.194444, within(5e-7));
        assertThat(rates.costOfCapital()).isCloseTo(0.05 / 0.75, within(1e-15));
        assertThat(rates.average()).isCloseTo(0.25, within(1e-14));
        assertThat(rates.marginal()).isCloseTo(0.25, within(1e-14));
    }

    @Test
    void machineOnTenYearsMatches() {
        assertCase(MACHINE, new Allowance.StraightLine(10, Timing.IMMEDIATE), 0.187190, 0.068843, 0.258161, 0.273709);
    }

    @Test
    void buildingOnTwentyYearsMatches() {
        assertCase(BUILDING, new Allowance.StraightLine(20, Timing.IMMEDIATE), 0.140732, 0.061801, 0.231754, 0.190951);
    }

    private static void assertCase(
            double depreciation, Allowance allowance, double relief, double cost, double average, double marginal) {
        Project project = new Project(0.2, depreciation, 0.05, 0.02);
        TaxTerms tax = TaxTerms.of(0.25, allowance.presentValue(project.nominalRate()), 0);
        EffectiveTaxRates rates = EffectiveTaxRates.domestic(project, tax);
        assertThat(tax.relief()).isCloseTo(relief, within(5e-7));
        assertThat(rates.costOfCapital()).isCloseTo(cost, within(5e-7));
        assertThat(rates.average()).isCloseTo(average, within(5e-7));
        assertThat(rates.marginal()).isCloseTo(marginal, within(5e-7));
    }

    @Test
    void withholdingOnRetainedProfitRaisesTheAverageRateOnly() {
        EffectiveTaxRates rates = crossBorder(Finance.RETAINED);
        assertThat(rates.average()).isCloseTo(0.243750, within(1e-14));
        assertThat(rates.costOfCapital()).isCloseTo(0.05, within(1e-15));
        assertThat(rates.marginal()).isCloseTo(0, within(1e-14));
    }

    @Test
    void withholdingOnNewEquityRaisesTheCostOfCapitalToTheOldView() {
        EffectiveTaxRates rates = crossBorder(Finance.NEW_EQUITY);
        assertThat(rates.average()).isCloseTo(0.262500, within(1e-14));
        assertThat(rates.costOfCapital()).isCloseTo(0.05 / 0.9, within(1e-14));
        assertThat(rates.marginal()).isCloseTo(0.10, within(1e-13));
    }

    private static EffectiveTaxRates crossBorder(Finance finance) {
        return EffectiveTaxRates.of(new Project(0.2, MACHINE, 0.05, 0), new TaxTerms(0.25, 0.25), 1, finance, 0.1);
    }

    /** Marginal and average rate from a given cost of capital: PSL Cost-of-Capital-Calculator, commit 03702ec. */
    @Test
    void ratesFromACostOfCapitalMatchPsl() {
        double rho = 0.075285714;
        assertThat((rho - 0.03) / rho).isCloseTo(0.601518027, within(1e-8));
        assertThat(EffectiveTaxRates.average(rho, 0.1, 0.03, 0.35)).isCloseTo(0.539357143, within(1e-8));
    }

    @Test
    void debtIsTaxedLessThanRetainedProfit() {
        Project project = new Project(0.2, MACHINE, 0.05, 0.02);
        TaxTerms tax = new TaxTerms(0.25, 0.18);
        EffectiveTaxRates debt = EffectiveTaxRates.of(project, tax, 0.1, Finance.DEBT, 0);
        double interestRelief = (1 - 0.1 * 0.25) * project.nominalRate() * 0.25 / (1 + project.nominalRate());
        assertThat(debt.rent())
                .isCloseTo(EffectiveTaxRates.domestic(project, tax).rent() + interestRelief, within(1e-15));
        assertThat(debt.costOfCapital()).isLessThan(0.05);
    }
}
