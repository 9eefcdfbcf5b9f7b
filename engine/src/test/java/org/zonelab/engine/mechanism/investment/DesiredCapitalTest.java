package org.zonelab.engine.mechanism.investment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class DesiredCapitalTest {
    private static final double WEDGE = 1.4;
    private static final double BASE_COST = 0.15;

    private final DesiredCapital desired = new DesiredCapital(1.2, 0.6);

    @Test
    void thereIsNoGapWhereTheMarginalProductCoversCostAndWedge() {
        assertThat(desired.gap(Math.log(WEDGE * BASE_COST), WEDGE, BASE_COST, BASE_COST))
                .isCloseTo(0, within(1e-15));
    }

    @Test
    void shocksMoveCapitalByTheStructuralElasticity() {
        assertThat(desired.gap(Math.log(1.01 * WEDGE * BASE_COST), WEDGE, BASE_COST, BASE_COST))
                .isCloseTo(Math.log(1.01) / 0.4, within(1e-12));
    }

    @Test
    void taxMovesCapitalByTheMeasuredElasticity() {
        assertThat(desired.gap(Math.log(WEDGE * BASE_COST), WEDGE, BASE_COST, 1.1 * BASE_COST))
                .isCloseTo(-1.2 * Math.log(1.1), within(1e-12));
        assertThat(new DesiredCapital(0, 0.6).gap(Math.log(WEDGE * BASE_COST), WEDGE, BASE_COST, 3 * BASE_COST))
                .isCloseTo(0, within(1e-15));
    }

    /** Closing the gap by capital itself closes it: the marginal product falls with K^(g − 1). */
    @Test
    void capitalThatGrowsByTheGapLeavesNone() {
        double logMarginal = Math.log(1.3 * WEDGE * BASE_COST);
        double gap = desired.gap(logMarginal, WEDGE, BASE_COST, BASE_COST);
        assertThat(desired.gap(logMarginal + (0.6 - 1) * gap, WEDGE, BASE_COST, BASE_COST))
                .isCloseTo(0, within(1e-12));
    }

    @Test
    void increasingReturnsToCapitalAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new DesiredCapital(1, 1));
    }
}
