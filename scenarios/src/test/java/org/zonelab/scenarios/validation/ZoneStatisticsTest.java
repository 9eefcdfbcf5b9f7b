package org.zonelab.scenarios.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Statistics of zones on data whose answer is known by hand. */
class ZoneStatisticsTest {
    @Test
    void commonMembersAreThoseAmongTheFirstOfBothRankings() {
        assertThat(RankAgreement.common(new double[] {1, 2, 3, 4}, new double[] {4, 1, 2, 3}, 2))
                .isEqualTo(1);
    }

    @Test
    void spearmanOfOneExchangeAmongFourIsPointEight() {
        double[] order = {1, 2, 3, 4};
        // 1 - 6 * 2 / (4 * 15)
        assertThat(RankAgreement.spearman(order, new double[] {2, 1, 3, 4})).isCloseTo(0.8, within(1e-15));
        assertThat(RankAgreement.spearman(order, new double[] {40, 30, 20, 10})).isCloseTo(-1, within(1e-15));
    }

    @Test
    void largestValueRanksFirstAndTiesShareTheirMeanRank() {
        assertThat(RankAgreement.descending(new double[] {5, 9, 5, 1})).containsExactly(2.5, 1, 2.5, 4);
    }

    @Test
    void treatedMeanLeavesOutZonesWithoutAValue() {
        TreatedMean mean = new TreatedMean(new boolean[] {true, false, true, false});
        assertThat(mean.difference(new double[] {3, 1, Double.NaN, 2})).isCloseTo(1.5, within(1e-15));
    }
}
