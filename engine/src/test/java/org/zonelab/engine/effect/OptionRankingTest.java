package org.zonelab.engine.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class OptionRankingTest {
    @Test
    void countsWhoIsBestAndWhatTheOthersLose() {
        OptionRanking ranking = OptionRanking.of(new double[][] {{3, 1, 5, 2}, {1, 4, 5, 2}, {0, 0, 0, 2}});
        assertThat(ranking.probabilityBest())
                .containsExactly(
                        new double[] {(1 + 0.5 + 1 / 3.0) / 4, (1 + 0.5 + 1 / 3.0) / 4, 1 / 12.0}, within(1e-12));
        assertThat(ranking.regret()).containsExactly(new double[] {3 / 4.0, 2 / 4.0, 12 / 4.0}, within(1e-12));
    }

    @Test
    void theBestEverywhereRegretsNothing() {
        OptionRanking ranking = OptionRanking.of(new double[][] {{-1, -2}, {-3, -4}});
        assertThat(ranking.probabilityBest()).containsExactly(1, 0);
        assertThat(ranking.regret()).containsExactly(0, 2);
    }

    @Test
    void undefinedFiguresAreRefused() {
        assertThatThrownBy(() -> OptionRanking.of(new double[][] {{1, Double.NaN}, {1, 2}}))
                .hasMessageContaining("every replication");
        assertThatThrownBy(() -> OptionRanking.of(new double[][] {{1, 2}, {1}}))
                .hasMessageContaining("every replication");
    }
}
