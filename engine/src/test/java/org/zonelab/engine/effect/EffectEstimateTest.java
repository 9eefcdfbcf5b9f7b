package org.zonelab.engine.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class EffectEstimateTest {
    /** By hand: mean 4; h = 0.025 x 6 = 0.15 gives 1.15 and 6.85; variance 28 / 6, so the error is sqrt(28 / 6 / 7). */
    @Test
    void sevenDifferencesGiveTheirHandComputedEstimate() {
        EffectEstimate estimate = EffectEstimate.of(new double[] {5, 1, 4, 2, 7, 3, 6});

        assertThat(estimate.effect()).isEqualTo(4);
        assertThat(estimate.low()).isCloseTo(1.15, within(1e-12));
        assertThat(estimate.high()).isCloseTo(6.85, within(1e-12));
        assertThat(estimate.standardError()).isCloseTo(0.816496580927726, within(1e-15));
        assertThat(estimate.probabilityPositive()).isEqualTo(1);
        assertThat(estimate.replications()).isEqualTo(7);
    }

    @Test
    void fewReplicationsRangeFromTheSmallestToTheLargest() {
        EffectEstimate estimate = EffectEstimate.of(new double[] {5, 1, 4, 2, 3});

        assertThat(estimate.low()).isEqualTo(1);
        assertThat(estimate.high()).isEqualTo(5);
    }

    /** By hand: ratios 0.1 and 4; 400.1 / 101 = 3.96 lies above their 97.5 % quantile 3.90. */
    @Test
    void ratioOfMeansOfFewReplicationsLiesInItsRange() {
        EffectEstimate estimate = EffectEstimate.ofRatio(new double[] {0.1, 400}, new double[] {1, 100});

        assertThat(estimate.effect()).isBetween(estimate.low(), estimate.high());
    }

    @Test
    void zeroIsNotPositive() {
        assertThat(EffectEstimate.of(new double[] {-1, 0, 2, 3}).probabilityPositive())
                .isEqualTo(0.5);
    }

    @Test
    void oneReplicationHasNoRange() {
        EffectEstimate estimate = EffectEstimate.of(new double[] {7});

        assertThat(estimate.effect()).isEqualTo(7);
        assertThat(estimate.low()).isNaN();
        assertThat(estimate.high()).isNaN();
        assertThat(estimate.standardError()).isNaN();
        assertThat(estimate.replications()).isEqualTo(1);
    }

    @Test
    void undefinedReplicationsAreLeftOut() {
        EffectEstimate estimate = EffectEstimate.of(new double[] {1, Double.NaN, 3});

        assertThat(estimate.effect()).isEqualTo(2);
        assertThat(estimate.replications()).isEqualTo(2);
    }

    @Test
    void nothingDefinedGivesNothing() {
        EffectEstimate estimate = EffectEstimate.of(new double[] {Double.NaN, Double.NaN});

        assertThat(estimate.effect()).isNaN();
        assertThat(estimate.probabilityPositive()).isNaN();
        assertThat(estimate.replications()).isZero();
    }

    /** By hand: R = 6 / 4; residuals -0.5 and 0.5, so the error is sqrt(0.5 / 2) / 2. Ratios 1 and 5/3. */
    @Test
    void ratioIsThatOfMeansWithItsLinearisedError() {
        EffectEstimate estimate = EffectEstimate.ofRatio(new double[] {1, 5}, new double[] {1, 3});

        assertThat(estimate.effect()).isEqualTo(1.5);
        assertThat(estimate.standardError()).isCloseTo(0.25, within(1e-15));
        assertThat(estimate.low()).isEqualTo(1);
    }

    @Test
    void ratioWithoutBoundHasNoRange() {
        EffectEstimate estimate = EffectEstimate.ofRatio(new double[] {1, 1, 1}, new double[] {4, -1, 3});

        assertThat(estimate.effect()).isEqualTo(0.5);
        assertThat(estimate.low()).isNaN();
        assertThat(estimate.probabilityPositive()).isNaN();
    }

    @Test
    void denominatorsThatSumToNothingLeaveTheRatioUndefined() {
        assertThat(EffectEstimate.ofRatio(new double[] {1, 2}, new double[] {1, -1})
                        .effect())
                .isNaN();
    }
}
