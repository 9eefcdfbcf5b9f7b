package org.zonelab.engine.mechanism.location;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ConditionalLogitTest {
    private static final double LN_2 = Math.log(2);
    private static final double LN_3 = Math.log(3);

    @Test
    void sharesOfZeroLnTwoLnThreeAreSixths() {
        double[] p = ConditionalLogit.probabilities(0, LN_2, LN_3);
        assertThat(p).containsExactly(new double[] {1.0 / 6, 1.0 / 3, 1.0 / 2}, within(1e-15));
    }

    @Test
    void raisingOneUtilityLeavesTheRatioOfTheOthers() {
        double[] p = ConditionalLogit.probabilities(LN_2, LN_2, LN_3);
        assertThat(p).containsExactly(new double[] {2.0 / 7, 2.0 / 7, 3.0 / 7}, within(1e-15));
        assertThat(p[1] / p[2]).isCloseTo(2.0 / 3, within(1e-15));
    }

    @Test
    void responsesAreTheTextbookDerivatives() {
        double[] p = ConditionalLogit.probabilities(0, LN_2, LN_3);
        assertThat(ConditionalLogit.response(p, 0, 0, -4)).isCloseTo(-0.555556, within(5e-7));
        assertThat(ConditionalLogit.response(p, 1, 0, -4)).isCloseTo(0.222222, within(5e-7));
        assertThat(ConditionalLogit.response(p, 0, 0, -4)
                        + ConditionalLogit.response(p, 1, 0, -4)
                        + ConditionalLogit.response(p, 2, 0, -4))
                .isCloseTo(0, within(1e-15));
    }

    /** One point of tax lowers the probability by one point (Devereux and Griffith 1998): the coefficient it implies. */
    @Test
    void coefficientOfOnePointPerPointDependsOnTheShare() {
        double[][] shares = {{0.5, 0.5}, {1.0 / 3, 2.0 / 3}, {0.25, 0.75}};
        double[] coefficient = {-4, -4.5, -5.333333};
        for (int i = 0; i < shares.length; i++) {
            assertThat(ConditionalLogit.response(shares[i], 0, 0, coefficient[i]))
                    .isCloseTo(-1, within(1e-6));
        }
    }

    /** Odds fall by 20 % for ten points of tax (Buettner and Ruf 2007). */
    @Test
    void eightTenthsOfTheOddsForTenPointsGiveTheCoefficientPerPoint() {
        double coefficient = Math.log(0.8) / 10;
        assertThat(coefficient).isCloseTo(-0.022314, within(5e-7));
        double[] p = ConditionalLogit.probabilities(10 * coefficient, 0);
        assertThat(p[0] / p[1]).isCloseTo(0.8, within(1e-14));
    }

    @Test
    void choiceWithoutAlternativesIsRefused() {
        assertThatThrownBy(() -> ConditionalLogit.probabilities(Double.NEGATIVE_INFINITY))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
