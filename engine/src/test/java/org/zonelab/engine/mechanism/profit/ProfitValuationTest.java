package org.zonelab.engine.mechanism.profit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.zonelab.engine.mechanism.tax.CreditElection;
import org.zonelab.engine.mechanism.tax.HurdleRate;
import org.zonelab.engine.mechanism.tax.ReliefValue;

class ProfitValuationTest {
    private static final CreditElection ELECTION = new CreditElection(0.1, 0.08, 10);
    private static final double TOLERANCE = 1e-11;

    private final ProfitValuation valuation = new ProfitValuation(ELECTION, 0.001, 0, 1);

    @Test
    void atTheHurdleReinvestingIsWorthRepatriating() {
        for (double horizon : new double[] {5, 10, 15}) {
            ProfitValuation values = new ProfitValuation(new CreditElection(0.1, 0.08, horizon), 0, 0, 1);
            HurdleRate hurdle = new HurdleRate(0.08, horizon);
            assertThat(reinvest(values, 0.1, hurdle.withoutRelief(0.1), Relief.NONE))
                    .isCloseTo(0.9, within(TOLERANCE));
            assertThat(reinvest(values, 0.1, hurdle.deferral(), Relief.DEFERRAL))
                    .isCloseTo(0.9, within(TOLERANCE));
            assertThat(reinvest(values, 0.1, hurdle.creditUsedAt(0.1, 0.1, 2), Relief.DEFERRAL.withCredit(0.1, 2)))
                    .isCloseTo(0.9, within(TOLERANCE));
        }
    }

    @Test
    void atTheElectedHurdleATreatyInvestorIsIndifferent() {
        ProfitValuation values = new ProfitValuation(ELECTION, 0, 0, 1);
        double hurdle = new HurdleRate(0.08, 10).creditElected(0.05, 0.10, 0.10, 2 * 1);
        assertThat(reinvest(values, 0.05, hurdle, Relief.DEFERRAL.withCredit(0.10, 1)))
                .isCloseTo(0.95, within(TOLERANCE));
    }

    private static double reinvest(ProfitValuation values, double withholding, double rho, Relief relief) {
        return values.of(new Prospects(withholding, 0, rho), relief).reinvest();
    }

    @Test
    void retainingAtTheDiscountRateIsWorthRepatriatingWhateverTheWithholding() {
        for (double w : new double[] {0, 0.05, 0.1, 0.2}) {
            UnitValues values = valuation.of(new Prospects(w, 0.08, 0.08), Relief.NONE);
            assertThat(values.retain()).isCloseTo(values.repatriate(), within(TOLERANCE));
        }
    }

    @Test
    void subsidiaryIsReinvestmentUnderDeferralButForItsCosts() {
        ProfitValuation free = new ProfitValuation(ELECTION, 0, 0, 1);
        UnitValues values = free.of(new Prospects(0.1, 0.02, 0.12), Relief.DEFERRAL);
        assertThat(values.subsidiary()).isCloseTo(values.reinvest(), within(TOLERANCE));
        assertThat(valuation.of(new Prospects(0.1, 0.02, 0.12), Relief.DEFERRAL).subsidiary())
                .isLessThan(values.subsidiary());
    }

    @Test
    void reliefIsWorthItsPresentValueToAnInvestorEarningItsDiscountRate() {
        Relief credit = Relief.DEFERRAL.withCredit(0.1, 1);
        double gain = reinvest(valuation, 0.1, 0.08, credit) - reinvest(valuation, 0.1, 0.08, Relief.DEFERRAL);
        assertThat(gain)
                .isCloseTo(
                        new ReliefValue(0.08).deferralAndCredit(0.1, 10, 0.1, 1)
                                - new ReliefValue(0.08).deferral(0.1, 10),
                        within(TOLERANCE));
    }

    @Test
    void treatyInvestorValuesTheBetterElection() {
        double elected = ELECTION.benefit(0.05, 0.10, 0.10, 1) - ELECTION.benefit(0.05, 0.05, 0, 1);
        assertThat(valuation.creditValue(0.05, Relief.DEFERRAL.withCredit(0.1, 1)))
                .isCloseTo(elected, within(TOLERANCE));
    }

    @Test
    void creditThatIsNeverUsedOrHeldTooBrieflyIsWorthNothing() {
        Relief never = Relief.DEFERRAL.withCredit(0.1, Double.POSITIVE_INFINITY);
        assertThat(valuation.creditValue(0.1, never)).isZero();
        ProfitValuation brief = new ProfitValuation(new CreditElection(0.1, 0.08, 4.9), 0, 0, 1);
        assertThat(brief.creditValue(0.1, Relief.DEFERRAL.withCredit(0.1, 1))).isZero();
    }

    @Test
    void returnsAreCutToTheirBounds() {
        UnitValues wild = valuation.of(new Prospects(0.1, -3, 9), Relief.DEFERRAL);
        UnitValues bounds = valuation.of(new Prospects(0.1, 0, ProfitValuation.HIGHEST_RETURN), Relief.DEFERRAL);
        assertThat(wild).isEqualTo(bounds);
    }

    @Test
    void reliefNeverLowersTheValueOfReinvesting() {
        SplittableRandom random = new SplittableRandom(3);
        for (int k = 0; k < 3000; k++) {
            double w = random.nextDouble(0, 0.2);
            double rho = random.nextDouble(0, 0.25);
            double none = reinvest(valuation, w, rho, Relief.NONE);
            double deferral = reinvest(valuation, w, rho, Relief.DEFERRAL);
            double credit = reinvest(valuation, w, rho, Relief.DEFERRAL.withCredit(0.1, random.nextDouble(0, 20)));
            assertThat(deferral).isGreaterThanOrEqualTo(none - TOLERANCE);
            assertThat(credit).isGreaterThanOrEqualTo(deferral - TOLERANCE);
        }
    }
}
