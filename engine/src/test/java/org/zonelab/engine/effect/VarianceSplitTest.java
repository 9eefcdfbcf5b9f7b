package org.zonelab.engine.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class VarianceSplitTest {
    @Test
    void smallDesignByHand() {
        VarianceSplit split = VarianceSplit.of(new double[][] {{1, 3}, {5, 7}, {9, 11}});
        assertThat(split.luck()).isCloseTo(2, within(1e-12));
        assertThat(split.assumptions()).isCloseTo(16 - 1, within(1e-12));
        assertThat(split.assumptionShare()).isCloseTo(15.0 / 17, within(1e-12));
    }

    /** F(2, 3) has the quantiles 16.0441 (97.5 %) and 0.025533 (2.5 %): published tables, the second as 1 / 39.1655. */
    @Test
    void intervalOfTheShareFollowsTheTablesOfF() {
        VarianceSplit split = VarianceSplit.of(new double[][] {{1, 3}, {5, 7}, {9, 11}});
        assertThat(split.ratio()).isCloseTo(16, within(1e-12));
        assertThat(split.assumptionShareLow()).isZero();
        assertThat(split.assumptionShareHigh()).isCloseTo((16 * 39.1655 - 1) / (16 * 39.1655 + 1), within(1e-6));
    }

    @Test
    void withoutLuckAllIsAssumption() {
        VarianceSplit split = VarianceSplit.of(new double[][] {{1, 1}, {2, 2}});
        assertThat(split.assumptionShare()).isEqualTo(1);
        assertThat(split.assumptionShareLow()).isEqualTo(1);
        assertThat(split.assumptionShareHigh()).isEqualTo(1);
    }

    @Test
    void luckAloneLeavesNothingToAssumptions() {
        VarianceSplit split = VarianceSplit.of(new double[][] {{1, 3}, {3, 1}});
        assertThat(split.assumptions()).isZero();
        assertThat(split.luck()).isCloseTo(2, within(1e-12));
    }

    @Test
    void nothingVariesNothingToShare() {
        assertThat(VarianceSplit.of(new double[][] {{4, 4}, {4, 4}}).assumptionShare())
                .isNaN();
    }

    @Test
    void bothPartsAreRecoveredFromAKnownMixture() {
        SplittableRandom random = new SplittableRandom(8);
        double[][] effects = new double[4000][4];
        for (double[] point : effects) {
            double centre = 6 * random.nextDouble();
            for (int j = 0; j < point.length; j++) {
                point[j] = centre + 12 * random.nextDouble();
            }
        }
        VarianceSplit split = VarianceSplit.of(effects);
        assertThat(split.assumptions()).isCloseTo(3, within(0.4));
        assertThat(split.luck()).isCloseTo(12, within(0.4));
    }

    @Test
    void unevenDesignsAreRefused() {
        assertThatThrownBy(() -> VarianceSplit.of(new double[][] {{1, 2}, {1, 2, 3}}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("point 1");
        assertThatThrownBy(() -> VarianceSplit.of(new double[][] {{1}, {2}}))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
