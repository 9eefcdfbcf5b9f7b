package org.zonelab.engine.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

class SequentialRuleTest {
    private static final int STUDIES = 500;

    /** Two replications, one degree of freedom: Student's t is Cauchy, whose quantile of 98 % is tan(0.48 π). */
    @Test
    void halfWidthOfTwoFollowsTheCauchyDistribution() {
        EffectEstimate estimate = EffectEstimate.of(new double[] {1, 3});
        assertThat(SequentialRule.halfWidth(estimate)).isCloseTo(Math.tan(0.48 * Math.PI), within(1e-9));
        assertThat(SequentialRule.halfWidth(EffectEstimate.of(new double[] {1})))
                .isNaN();
    }

    @Test
    void percentagesAreOfTheEffectAndAmountsAreNot() {
        assertThat(PrecisionLimit.share(0.005).at(-200)).isCloseTo(1, within(1e-12));
        assertThat(PrecisionLimit.amount(3).at(-200)).isEqualTo(3);
        assertThatThrownBy(() -> PrecisionLimit.share(0)).hasMessageContaining("must be positive");
    }

    @Test
    void whatDoesNotVaryIsPreciseAtOnceAndWhatIsUndefinedNever() {
        SequentialRule rule = new SequentialRule(PrecisionLimit.share(0.01), 64);
        assertThat(rule.precise(EffectEstimate.of(new double[16]))).isTrue();
        assertThat(rule.precise(EffectEstimate.UNDEFINED)).isFalse();
        assertThat(rule.goesOn(EffectEstimate.UNDEFINED, 48)).isTrue();
        assertThat(rule.goesOn(EffectEstimate.UNDEFINED, 64)).isFalse();
        assertThat(new SequentialRule(PrecisionLimit.share(0.01), 40).next(32)).isEqualTo(40);
        assertThatThrownBy(() -> new SequentialRule(PrecisionLimit.share(0.01), 8))
                .hasMessageContaining("at least 16");
    }

    /** An interval three times too wide takes nine times the replications. */
    @Test
    void neededReplicationsGrowWithTheSquareOfTheWidth() {
        double[] differences = new double[16];
        Arrays.setAll(differences, k -> 10 + (k % 2 == 0 ? 1 : -1));
        EffectEstimate estimate = EffectEstimate.of(differences);
        double wide = SequentialRule.halfWidth(estimate);
        assertThat(new SequentialRule(PrecisionLimit.amount(wide / 3.0001), 16).needed(estimate))
                .isEqualTo(145);
    }

    @Test
    void intervalsOfANormalSourceHoldTheMeanInNineteenOfTwentyStudies() {
        assertThat(coverage(random -> 1 + 0.5 * random.nextGaussian(), 1, 0.12)).isBetween(0.93, 0.97);
    }

    @Test
    void intervalsOfASkewedSourceHoldTheMeanInNineteenOfTwentyStudies() {
        double mean = Math.exp(0.5 * 0.5 / 2);
        assertThat(coverage(random -> Math.exp(0.5 * random.nextGaussian()), mean, 0.12))
                .isBetween(0.93, 0.97);
    }

    /** Share of small studies whose interval holds the mean; all must reach the limit, in 16 to 256 replications. */
    private static double coverage(ToDoubleFunction<Random> source, double mean, double share) {
        SequentialRule rule = new SequentialRule(PrecisionLimit.share(share), 256);
        int covered = 0;
        int replications = 0;
        for (int study = 0; study < STUDIES; study++) {
            Random random = new Random(study);
            double[] differences = new double[rule.most()];
            Arrays.setAll(differences, k -> source.applyAsDouble(random));
            int n = SequentialRule.BATCH;
            EffectEstimate estimate = EffectEstimate.of(Arrays.copyOf(differences, n));
            while (rule.goesOn(estimate, n)) {
                n = rule.next(n);
                estimate = EffectEstimate.of(Arrays.copyOf(differences, n));
            }
            assertThat(rule.precise(estimate)).isTrue();
            replications += n;
            if (Math.abs(estimate.effect() - mean) <= SequentialRule.halfWidth(estimate)) {
                covered++;
            }
        }
        assertThat(replications / STUDIES).isBetween(48, 128);
        return (double) covered / STUDIES;
    }
}
