package org.zonelab.engine.mechanism.tax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class HurdleRatePropertyTest {
    private static final int CASES = 3000;

    @Test
    void withoutWithholdingEveryHurdleIsTheDiscountRate() {
        forAll(1, (r, horizon, w, c, s) -> {
            HurdleRate hurdle = new HurdleRate(r, horizon);
            assertThat(hurdle.withoutRelief(0)).isCloseTo(r, within(1e-12));
            assertThat(hurdle.creditUsedAt(w, 0, s)).isCloseTo(r, within(1e-12));
        });
    }

    @Test
    void anEndlessHorizonMakesWithholdingIrrelevant() {
        forAll(2, (r, horizon, w, c, s) -> {
            assertThat(new HurdleRate(r, 1e4).withoutRelief(w)).isCloseTo(r, within(1e-4));
            assertThat(new HurdleRate(r, 2 * horizon).withoutRelief(w))
                    .isLessThanOrEqualTo(new HurdleRate(r, horizon).withoutRelief(w) + 1e-12);
        });
    }

    @Test
    void creditAtExitIsTheCreditUsedAtTheHorizon() {
        forAll(
                3,
                (r, horizon, w, c, s) -> assertThat(new HurdleRate(r, horizon).creditAtExit(w, c))
                        .isEqualTo(new HurdleRate(r, horizon).creditUsedAt(w, c, horizon)));
    }

    @Test
    void reinvestingAtTheHurdleIsWorthRepatriating() {
        forAll(4, (r, horizon, w, c, s) -> {
            HurdleRate hurdle = new HurdleRate(r, horizon);
            double v = StrictMath.pow(1 + r, -horizon);
            double taxed = StrictMath.pow(1 + hurdle.withoutRelief(w), horizon);
            assertThat((1 - w) * (taxed - w * (taxed - 1)) * v).isCloseTo(1 - w, within(1e-10));
            double grown = StrictMath.pow(1 + hurdle.creditUsedAt(w, c, s), horizon);
            assertThat((1 - w) * grown * v + c * StrictMath.pow(1 + r, -s)).isCloseTo(1 - w, within(1e-10));
        });
    }

    @Test
    void reliefNeverRaisesTheHurdle() {
        forAll(5, (r, horizon, w, c, s) -> {
            HurdleRate hurdle = new HurdleRate(r, horizon);
            assertThat(hurdle.withoutRelief(w)).isGreaterThanOrEqualTo(hurdle.deferral() - 1e-13);
            assertThat(hurdle.creditUsedAt(w, c, s)).isLessThanOrEqualTo(hurdle.deferral() + 1e-13);
        });
    }

    private interface Claim {
        void check(double r, double horizon, double withholding, double credit, double useYears);
    }

    private static void forAll(long seed, Claim claim) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int k = 0; k < CASES; k++) {
            claim.check(
                    random.nextDouble(0.02, 0.15),
                    random.nextDouble(1, 25),
                    random.nextDouble(0, 0.2),
                    random.nextDouble(0, 0.15),
                    random.nextDouble(0.25, 12));
        }
    }
}
