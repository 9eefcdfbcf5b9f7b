package org.zonelab.engine.mechanism.profit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ProfitUsePropertyTest {
    private static final double SCALE = 0.05;
    private static final double TOLERANCE = 1e-11;

    /** Utilities 0, ln 2, ln 3 and a plain logit: shares 1/6, 1/3, 1/2 among the three kept uses. */
    @Test
    void threeKeptUsesMatchTheLogitVector() {
        UnitValues values =
                new UnitValues(Double.NEGATIVE_INFINITY, 0, SCALE * StrictMath.log(2), SCALE * StrictMath.log(3));
        UseShares shares = new ProfitUse(SCALE, 1, UseConstants.ZERO).shares(values);
        assertThat(shares.retain()).isCloseTo(1.0 / 6, within(TOLERANCE));
        assertThat(shares.subsidiary()).isCloseTo(1.0 / 3, within(TOLERANCE));
        assertThat(shares.reinvest()).isCloseTo(0.5, within(TOLERANCE));
        assertThat(shares.repatriate()).isZero();
    }

    @Test
    void inclusiveValueOfTheNestMeetsRepatriation() {
        double value = 0.9;
        ProfitUse use = new ProfitUse(SCALE, 0.5, UseConstants.ZERO);
        double kept = 1 - use.shares(new UnitValues(value, value, value, value)).repatriate();
        assertThat(kept / (1 - kept)).isCloseTo(StrictMath.pow(3, 0.5), within(1e-9));
    }

    @Test
    void sharesAreProbabilities() {
        forAll(1, (values, use) -> {
            UseShares shares = use.shares(values);
            double sum = shares.repatriate() + shares.retain() + shares.subsidiary() + shares.reinvest();
            assertThat(sum).isCloseTo(1, within(1e-12));
            assertThat(shares.repatriate()).isBetween(0.0, 1.0);
            assertThat(shares.retain()).isBetween(0.0, 1.0);
            assertThat(shares.subsidiary()).isBetween(0.0, 1.0);
            assertThat(shares.reinvest()).isBetween(0.0, 1.0);
        });
    }

    @Test
    void aClosedSubsidiaryRouteGetsNothingAndLeavesTheOddsOfTheOthers() {
        forAll(2, (values, use) -> {
            UseShares open = use.shares(values);
            UseShares closed = use.shares(values.withoutSubsidiary());
            assertThat(closed.subsidiary()).isZero();
            assertThat(closed.retain() * open.reinvest()).isCloseTo(open.retain() * closed.reinvest(), within(1e-10));
        });
    }

    @Test
    void aBetterReinvestmentNeverLosesShareAndTakesFromEveryOtherUse() {
        forAll(3, (values, use) -> {
            UseShares before = use.shares(values);
            UseShares after = use.shares(new UnitValues(
                    values.repatriate(), values.retain(), values.subsidiary(), values.reinvest() + 0.02));
            assertThat(after.reinvest()).isGreaterThanOrEqualTo(before.reinvest() - 1e-13);
            assertThat(after.retain()).isLessThanOrEqualTo(before.retain() + 1e-13);
            assertThat(after.subsidiary()).isLessThanOrEqualTo(before.subsidiary() + 1e-13);
            assertThat(after.repatriate()).isLessThanOrEqualTo(before.repatriate() + 1e-13);
        });
    }

    @Test
    void theFitReachesTheWantedSharesOfAMixedPopulation() {
        SplittableRandom random = new SplittableRandom(4);
        UnitValues[] firms = new UnitValues[300];
        for (int k = 0; k < firms.length; k++) {
            UnitValues values = values(random);
            firms[k] = k % 5 < 2 ? values.withoutSubsidiary() : values;
        }
        UseShares wanted = new UseShares(0.5, 0.28, 0.12, 0.10);
        UseConstants constants = UseConstants.ZERO;
        UseShares simulated = mean(firms, constants);
        for (int step = 0; step < 400; step++) {
            constants = constants.towards(wanted, simulated, 0.5);
            simulated = mean(firms, constants);
        }
        assertThat(simulated.repatriate()).isCloseTo(wanted.repatriate(), within(1e-6));
        assertThat(simulated.subsidiary()).isCloseTo(wanted.subsidiary(), within(1e-6));
        assertThat(simulated.reinvest()).isCloseTo(wanted.reinvest(), within(1e-6));
    }

    private static UseShares mean(UnitValues[] firms, UseConstants constants) {
        ProfitUse use = new ProfitUse(SCALE, 0.7, constants);
        double[] sum = new double[4];
        for (UnitValues values : firms) {
            UseShares shares = use.shares(values);
            sum[0] += shares.repatriate();
            sum[1] += shares.retain();
            sum[2] += shares.subsidiary();
            sum[3] += shares.reinvest();
        }
        int n = firms.length;
        return new UseShares(sum[0] / n, sum[1] / n, sum[2] / n, sum[3] / n);
    }

    private interface Claim {
        void check(UnitValues values, ProfitUse use);
    }

    private static void forAll(long seed, Claim claim) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int k = 0; k < 3000; k++) {
            UseConstants constants = new UseConstants(
                    random.nextDouble(-10, 10), random.nextDouble(-10, 10), random.nextDouble(-10, 10));
            claim.check(
                    values(random), new ProfitUse(random.nextDouble(0.02, 0.1), random.nextDouble(0.3, 1), constants));
        }
    }

    private static UnitValues values(SplittableRandom random) {
        return new UnitValues(
                random.nextDouble(0.8, 1),
                random.nextDouble(0.4, 0.8),
                random.nextDouble(0.5, 3.9),
                random.nextDouble(0.5, 3.9));
    }
}
