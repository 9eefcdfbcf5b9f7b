package org.zonelab.engine.mechanism.tax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EffectiveTaxRatesPropertyTest {
    private static final int CASES = 2000;

    @ParameterizedTest
    @EnumSource(Finance.class)
    void averageRateMixesTheMarginalAndTheStatutoryRate(Finance finance) {
        SplittableRandom random = new SplittableRandom(11);
        for (int k = 0; k < CASES; k++) {
            Project project = project(random);
            TaxTerms tax = tax(random);
            double withholding = random.nextDouble(0, 0.3);
            EffectiveTaxRates rates = EffectiveTaxRates.of(project, tax, random.nextDouble(), finance, withholding);
            if (rates.costOfCapital() < 1e-3) {
                continue;
            }
            double weight = rates.costOfCapital() / project.pretaxReturn();
            double combined = 1 - (1 - tax.rate()) * (1 - withholding);
            assertThat(rates.average()).isCloseTo(weight * rates.marginal() + (1 - weight) * combined, within(1e-10));
        }
    }

    @ParameterizedTest
    @EnumSource(Finance.class)
    void averageRateIsTheRentLostToTax(Finance finance) {
        SplittableRandom random = new SplittableRandom(12);
        for (int k = 0; k < CASES; k++) {
            Project project = project(random);
            EffectiveTaxRates rates =
                    EffectiveTaxRates.of(project, tax(random), random.nextDouble(), finance, random.nextDouble(0, 0.3));
            double untaxed = (project.pretaxReturn() - project.realRate()) / (1 + project.realRate());
            double base = project.pretaxReturn() / (1 + project.realRate());
            assertThat(rates.average()).isCloseTo((untaxed - rates.rent()) / base, within(1e-10));
        }
    }

    @ParameterizedTest
    @EnumSource(Finance.class)
    void rentIsThePerturbationOfDevereuxAndGriffith(Finance finance) {
        SplittableRandom random = new SplittableRandom(13);
        for (int k = 0; k < CASES; k++) {
            Project x = project(random);
            TaxTerms tax = tax(random);
            double immediate = random.nextDouble();
            double sigma = random.nextDouble(0, 0.3);
            double i = x.nominalRate();
            double gamma = 1 - sigma;
            double price = 1 + x.inflation();
            double net = (x.pretaxReturn() + x.depreciationRate()) * (1 - tax.rate())
                    + (1 - x.depreciationRate()) * (1 - tax.relief());
            double f = switch (finance) {
                case RETAINED -> 0;
                case NEW_EQUITY -> -i * (1 - gamma) / (1 + i) * (1 - immediate * tax.rate());
                case DEBT -> gamma * (1 - immediate * tax.rate()) / (1 + i) * (i - i * (1 - tax.rate()));
            };
            double rent = gamma * (-(1 - tax.relief()) + price * net / (1 + i)) + f;
            assertThat(EffectiveTaxRates.of(x, tax, immediate, finance, sigma).rent())
                    .isCloseTo(rent, within(1e-12));
        }
    }

    @ParameterizedTest
    @EnumSource(Finance.class)
    void atTheCostOfCapitalTheAverageRateIsTheMarginalRate(Finance finance) {
        SplittableRandom random = new SplittableRandom(14);
        for (int k = 0; k < CASES; k++) {
            Project project = project(random);
            TaxTerms tax = tax(random);
            double immediate = random.nextDouble();
            EffectiveTaxRates any = EffectiveTaxRates.of(project, tax, immediate, finance, 0.1);
            if (any.costOfCapital() < 1e-3) {
                continue;
            }
            EffectiveTaxRates atMargin =
                    EffectiveTaxRates.of(project.withPretaxReturn(any.costOfCapital()), tax, immediate, finance, 0.1);
            assertThat(atMargin.average()).isCloseTo(any.marginal(), within(1e-9));
            assertThat(atMargin.rent()).isCloseTo(0, within(1e-12));
        }
    }

    @ParameterizedTest
    @EnumSource(Finance.class)
    void fullExpensingMakesTaxNeutralForRetainedProfit(Finance finance) {
        SplittableRandom random = new SplittableRandom(15);
        for (int k = 0; k < CASES; k++) {
            Project project = project(random);
            double rate = random.nextDouble(0, 0.6);
            TaxTerms tax = TaxTerms.of(rate, new Allowance.Expensing().presentValue(project.nominalRate()), 0);
            EffectiveTaxRates rates = EffectiveTaxRates.of(project, tax, 1, finance, 0);
            if (finance == Finance.DEBT) {
                assertThat(rates.costOfCapital()).isLessThanOrEqualTo(project.realRate());
            } else {
                assertThat(rates.costOfCapital()).isCloseTo(project.realRate(), within(1e-12));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Finance.class)
    void trappedEquityLeavesTheCostOfRetainedProfitAlone(Finance finance) {
        SplittableRandom random = new SplittableRandom(16);
        for (int k = 0; k < CASES; k++) {
            Project project = project(random);
            TaxTerms tax = tax(random);
            double withholding = random.nextDouble(0.01, 0.3);
            double free = EffectiveTaxRates.of(project, tax, 0.1, finance, 0).costOfCapital();
            double taxed = EffectiveTaxRates.of(project, tax, 0.1, finance, withholding)
                    .costOfCapital();
            if (finance == Finance.NEW_EQUITY) {
                assertThat(taxed).isGreaterThan(free);
            } else {
                assertThat(taxed).isCloseTo(free, within(1e-12));
            }
        }
    }

    private static Project project(SplittableRandom random) {
        return new Project(
                random.nextDouble(0.02, 0.5),
                random.nextDouble(0, 0.4),
                random.nextDouble(0.01, 0.15),
                random.nextDouble(0, 0.08));
    }

    private static TaxTerms tax(SplittableRandom random) {
        double rate = random.nextDouble(0, 0.5);
        return TaxTerms.of(rate, random.nextDouble(0.2, 1), random.nextDouble(0, 0.15));
    }
}
