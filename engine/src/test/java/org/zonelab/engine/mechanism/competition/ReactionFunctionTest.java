package org.zonelab.engine.mechanism.competition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ReactionFunctionTest {
    private static final ReactionFunction REACTION =
            new ReactionFunction(new CompetitionParameters(0.4, 0.1, 0.5, 0.5, 2, 0.3, 1, 0.2, 0.001));

    /** 0.1 × 0.6 + 0.4 × 0.2 = 0.14; half of the way from 0.04. */
    @Test
    void answersRankAndRivalsByHalfAYear() {
        assertThat(REACTION.wanted(0, 0.6, 0.2)).isCloseTo(0.14, within(1e-15));
        assertThat(REACTION.next(0.04, 0, 0.6, 0.2)).isCloseTo(0.09, within(1e-15));
    }

    /** The strongest rewards: 0.1 × 1.5 × 0.6 + 0.08. */
    @Test
    void rewardsForRankRaiseTheAmbitionOfWhoIsOutranked() {
        assertThat(REACTION.wanted(1, 0.6, 0.2)).isCloseTo(0.17, within(1e-15));
        assertThat(REACTION.wanted(1, 0, 0.2)).isEqualTo(REACTION.wanted(0, 0, 0.2));
    }

    @Test
    void neverGoesBeyondWhatTheLawLeaves() {
        assertThat(REACTION.wanted(0, 1, 0.9)).isEqualTo(0.3);
    }

    /** Rivals all outranked: 0.1 / (1 − 0.4). */
    @Test
    void raceAmongEqualsSettles() {
        double concession = 0;
        for (int year = 0; year < 200; year++) {
            concession = REACTION.next(concession, 0, 1, concession);
        }
        assertThat(concession).isCloseTo(0.1 / 0.6, within(1e-9));
    }

    @Test
    void watchesTheNearestAndBreaksTiesByOrder() {
        double[][] distance = {{0, 5, 5, 9}, {5, 0, 1, 1}, {5, 1, 0, 3}, {9, 1, 3, 0}};
        assertThat(REACTION.rivals(distance)).isDeepEqualTo(new int[][] {{1, 2}, {2, 3}, {1, 3}, {1, 2}});
    }
}
