package org.zonelab.engine.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class EffectEstimateTest {
    /** By hand: mean 3; h = 0.025 x 4 = 0.1 gives 1.1 and 4.9; variance 10 / 4, so the error is sqrt(2.5 / 5). */
    @Test
    void fiveDifferencesGiveTheirHandComputedEstimate() {
        EffectEstimate estimate = EffectEstimate.of(new double[] {5, 1, 4, 2, 3});

        assertThat(estimate.effect()).isEqualTo(3);
        assertThat(estimate.low()).isCloseTo(1.1, within(1e-12));
        assertThat(estimate.high()).isCloseTo(4.9, within(1e-12));
        assertThat(estimate.standardError()).isCloseTo(0.7071067811865476, within(1e-15));
        assertThat(estimate.probabilityPositive()).isEqualTo(1);
        assertThat(estimate.replications()).isEqualTo(5);
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
        assertThat(estimate.low()).isCloseTo(1 + 0.025 * 2 / 3, within(1e-12));
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
