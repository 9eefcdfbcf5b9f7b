package org.zonelab.engine.docking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zonelab.engine.mechanism.investment.DesiredCapital;
import org.zonelab.engine.mechanism.investment.MarginalReturn;
import org.zonelab.engine.mechanism.location.ChoiceKeys;
import org.zonelab.engine.mechanism.location.NestedLogit;
import org.zonelab.engine.mechanism.location.NestedRace;
import org.zonelab.engine.mechanism.location.OutsideUtilities;
import org.zonelab.engine.mechanism.location.ZoneArrival;
import org.zonelab.engine.mechanism.location.ZoneProposal;
import org.zonelab.engine.mechanism.location.ZoneRace;
import org.zonelab.engine.mechanism.production.ProductionFunction;
import org.zonelab.engine.mechanism.tax.EffectiveTaxRates;
import org.zonelab.engine.mechanism.tax.Finance;
import org.zonelab.engine.mechanism.tax.HurdleRate;
import org.zonelab.engine.mechanism.tax.Project;
import org.zonelab.engine.mechanism.tax.TaxTerms;
import org.zonelab.engine.mechanism.tax.UserCost;
import org.zonelab.engine.random.Draws;
import org.zonelab.engine.world.Leontief;

/**
 * Seven known cases. Plain and nested logit over many shapes are in {@code NestedRacePropertyTest}, input-output identities in
 * {@code LeontiefPropertyTest}, neutral expensing over random projects in {@code EffectiveTaxRatesPropertyTest}.
 */
class DockingTest {
    private static final int FIRMS = 200_000;

    /** McFadden (1974): utilities 0, ln 2, ln 3 and no way out give 1/6, 1/3, 1/2. */
    @Test
    void withoutNestsTheRaceIsAPlainLogit() {
        double[] shares = shares(new NestedLogit(1, 1), OutsideUtilities.domestic(-40));
        assertThat(shares[0]).isCloseTo(1 / 6.0, within(0.004));
        assertThat(shares[1]).isCloseTo(1 / 3.0, within(0.004));
        assertThat(shares[2]).isCloseTo(1 / 2.0, within(0.004));
    }

    /** Inclusive value ln 6: P(zones) = 6^λ/(6^λ + e^V₀), and within the zones the plain logit. */
    @ParameterizedTest
    @ValueSource(doubles = {0.3, 0.65, 1})
    void withAnOutsideOptionItIsTheNestedLogit(double dissimilarity) {
        double[] shares = shares(new NestedLogit(dissimilarity, 1), OutsideUtilities.domestic(1));
        double zones = shares[0] + shares[1] + shares[2];
        double inside = StrictMath.pow(6, dissimilarity);
        assertThat(zones).isCloseTo(inside / (inside + Math.E), within(0.005));
        assertThat(shares[2] / zones).isCloseTo(0.5, within(0.006));
    }

    private static double[] shares(NestedLogit logit, OutsideUtilities outside) {
        ZoneRace race = new ZoneRace(ZoneProposal.of(new double[] {1, 1, 1}));
        race.setUtilities(new double[] {0, Math.log(2), Math.log(3)});
        NestedRace nested = NestedRace.of(logit);
        double[] shares = new double[3];
        ZoneArrival scratch = new ZoneArrival();
        for (int id = 0; id < FIRMS; id++) {
            int zone = nested.choice(ChoiceKeys.of(3, 0, 0), id, outside, race, scratch);
            if (zone >= 0) {
                shares[zone] += 1.0 / FIRMS;
            }
        }
        return shares;
    }

    /** Miller and Blair's two sectors: final demand 350 and 1700 needs output 1000 and 2000. */
    @Test
    void demandAndInputsGiveTheLeontiefMultiplier() {
        double[] output =
                Leontief.of(new double[][] {{0.15, 0.25}, {0.20, 0.05}}).output(new double[] {350, 1700});
        assertThat(output[0]).isCloseTo(1000, within(1e-6));
        assertThat(output[1]).isCloseTo(2000, within(1e-6));
    }

    /**
     * Gabaix (1999): sizes that grow by shocks of no mean above a barrier S₀ settle at Pareto's law with exponent
     * 1/(1 − S₀/S̄), 1.25 at a barrier of a fifth of the mean. The shocks are those of the firms' productivity.
     */
    @Test
    void gibratWithABarrierGivesZipf() {
        int firms = 20_000;
        double[] log = new double[firms];
        long[] ids = new SplittableRandom(1).longs(firms).toArray();
        double[] shock = new double[firms];
        double deviation = 0.15;
        for (int step = 0; step < 1500; step++) {
            Draws.laplaces(step, ids, shock, firms);
            for (int j = 0; j < firms; j++) {
                log[j] += deviation * shock[j];
            }
            raiseToBarrier(log, 0.2);
        }
        double[] sizes = Arrays.stream(log).map(Math::exp).sorted().toArray();
        double mean = Arrays.stream(sizes).average().orElseThrow();
        // Hill's estimator over the upper tenth.
        int tail = firms / 10;
        double threshold = Math.log(sizes[firms - tail - 1]);
        double sum = 0;
        for (int j = firms - tail; j < firms; j++) {
            sum += Math.log(sizes[j]) - threshold;
        }
        assertThat(sizes[0] / mean).isCloseTo(0.2, within(0.01));
        assertThat(tail / sum).isCloseTo(1.25, within(0.12));
    }

    /** Scales sizes to mean 1 and lifts those below the barrier, until the barrier is that share of the mean. */
    private static void raiseToBarrier(double[] log, double barrier) {
        for (int round = 0; round < 3; round++) {
            double mean = Arrays.stream(log).map(Math::exp).average().orElseThrow();
            double floor = Math.log(barrier * mean);
            for (int j = 0; j < log.length; j++) {
                log[j] = Math.max(log[j], floor);
            }
        }
    }

    /** Hartman (1985): withholding tax on the way home does not touch what retained profit must earn. */
    @ParameterizedTest
    @ValueSource(doubles = {0, 0.05, 0.10, 0.20})
    void trappedEquityDoesNotFeelTheWithholdingTax(double withholding) {
        TaxTerms law = TaxTerms.of(0.25, 0.8, 0);
        HurdleRate hurdle = new HurdleRate(0.08, 10);
        Project project = new Project(0.20, 0.10, 0.08, 0);
        double marginal = EffectiveTaxRates.of(project, law, 0, Finance.RETAINED, withholding)
                .marginal();
        assertThat(hurdle.retained()).isEqualTo(0.08);
        assertThat(marginal).isCloseTo(EffectiveTaxRates.domestic(project, law).marginal(), within(1e-12));
        assertThat(hurdle.withoutRelief(withholding) > 0.08 + 1e-9).isEqualTo(withholding > 0);
    }

    /** Brown (1948): if all of an investment is deducted at once, the tax drops out of its user cost. */
    @ParameterizedTest
    @ValueSource(doubles = {0, 0.15, 0.25, 0.5})
    void fullExpensingIsNeutral(double rate) {
        assertThat(new UserCost(0.10).of(TaxTerms.of(rate, 1, 0), 0.08)).isCloseTo(0.18, within(1e-15));
    }

    /**
     * One firm in one zone without feedback: K* = [(ν − ls) e^c / (ω u)]^(1/(1 − g)). A gap closed at once lands there, where the
     * marginal return is the discount rate.
     */
    @Test
    void oneFirmWithoutFeedbackReachesItsClosedForm() {
        ProductionFunction function = new ProductionFunction(0.85, 0.45);
        double g = function.capitalElasticity();
        double userCost = new UserCost(0.10).of(TaxTerms.of(0.25, 0.8, 0), 0.08);
        double level = function.levelFor(userCost, Math.log(300)) + 0.2;
        double closed = StrictMath.pow((0.85 - 0.45) * StrictMath.exp(level) / userCost, 1 / (1 - g));
        double logCapital = Math.log(120);
        double gap = new DesiredCapital(1, g).gap(marginal(function, level, logCapital), 1, userCost, userCost);
        assertThat(Math.exp(logCapital + gap)).isCloseTo(closed, within(1e-9 * closed));
        double left = new DesiredCapital(1, g).gap(marginal(function, level, logCapital + gap), 1, userCost, userCost);
        assertThat(left).isCloseTo(0, within(1e-12));
        assertThat(new MarginalReturn(0.08, 0.10, g).of(left, 0)).isCloseTo(0.08, within(1e-12));
    }

    private static double marginal(ProductionFunction function, double level, double logCapital) {
        double valueAdded = StrictMath.exp(function.logValueAdded(level, 0, 0, logCapital));
        return StrictMath.log(function.marginalProduct(valueAdded, StrictMath.exp(logCapital)));
    }
}
