package org.zonelab.engine.mechanism.innovation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HighTechTest {
    private static final InnovationParameters CENTRAL = KnowledgeStockTest.CENTRAL;
    private static final HighTechStatus STATUS = new HighTechStatus(CENTRAL);
    private static final double BASE_GROWTH = 85_000.0 / 73_000 - 1;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void fittedHazardTakesSeventyThreeToEightyFiveThousand(long seed) {
        int firms = 4_000;
        boolean[] certified = new boolean[firms];
        double[] weight = new double[firms];
        double[] tilt = new double[firms];
        SplittableRandom random = new SplittableRandom(seed);
        for (int k = 0; k < firms; k++) {
            certified[k] = k < 730;
            weight[k] = 100;
            tilt[k] = STATUS.tilt(random.nextDouble(0, 0.08), 0.03);
        }
        HighTechFit fit = new HighTechFit(STATUS);
        double hazard = fit.gainHazard(certified, weight, tilt, 85_000);
        assertThat(hazard).isPositive();
        assertThat(fit.expected(certified, weight, tilt, hazard)).isCloseTo(85_000, within(1e-3));
    }

    @Test
    void unreachableTargetsAreRefusedWithTheirBounds() {
        HighTechFit fit = new HighTechFit(STATUS);
        assertThatThrownBy(() ->
                        fit.gainHazard(new boolean[] {true, false}, new double[] {1, 1}, new double[] {1, 1}, 2.5))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2.5");
    }

    @Test
    void moreResearchRaisesGainsAndLowersLosses() {
        double low = STATUS.tilt(0.02, 0.03);
        double high = STATUS.tilt(0.05, 0.03);
        assertThat(STATUS.tilt(0.03, 0.03)).isEqualTo(1);
        assertThat(STATUS.gain(0.1, 1, high)).isGreaterThan(STATUS.gain(0.1, 1, low));
        assertThat(STATUS.loss(high)).isLessThan(STATUS.loss(low));
        assertThat(STATUS.gain(0.1, 1, 1)).isCloseTo(1 - StrictMath.exp(-0.1), within(1e-15));
    }

    @Test
    void growthStartsAtThePublishedSixteenPercentAndHalvesItsDistanceInTwoYears() {
        HighTechPath path = new HighTechPath(CENTRAL, BASE_GROWTH);
        assertThat(path.growth(0)).isCloseTo(0.164384, within(1e-6));
        assertThat(path.growth(2)).isCloseTo(0.03 + (BASE_GROWTH - 0.03) / 2, within(1e-12));
        assertThat(path.growth(40)).isCloseTo(0.03, within(1e-6));
        assertThat(path.slowing(0)).isEqualTo(1);
    }

    /** With a large pool of candidates the stock follows the stated growth. */
    @Test
    void slowingGivesTheStatedGrowth() {
        HighTechPath path = new HighTechPath(CENTRAL, BASE_GROWTH);
        double stock = 1;
        double baseGains = BASE_GROWTH + 0.06;
        for (int year = 0; year < 12; year++) {
            double next = stock * (1 - 0.06) + baseGains * path.slowing(year);
            assertThat(next / stock - 1).isCloseTo(path.growth(year), within(1e-9));
            stock = next;
        }
    }
}
