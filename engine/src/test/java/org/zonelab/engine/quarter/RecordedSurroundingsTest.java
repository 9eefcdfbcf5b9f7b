package org.zonelab.engine.quarter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class RecordedSurroundingsTest {
    private final Surroundings recorded =
            new RecordedSurroundings(new double[] {0.06, 0.02, 0.08}, new double[] {1, 1.1, 0.7}, 0.01);

    /** Mean of the two middle quarters of a year, which lie an eighth of a year beside its middle. */
    private double middle(int year) {
        return (recorded.total(4 * year + 1) + recorded.total(4 * year + 2)) / 2;
    }

    @Test
    void middleOfAYearLiesItsGrowthAboveTheMiddleOfTheYearBefore() {
        double kink = (StrictMath.log(1.08) - StrictMath.log(1.02)) / 16;
        assertThat(recorded.total(4 + 2) - recorded.total(2))
                .isCloseTo(StrictMath.log(1.02) * 7 / 8 + StrictMath.log(1.08) / 8, within(1e-12));
        assertThat(middle(1) - StrictMath.log(1.02)).isCloseTo(kink, within(1e-12));
    }

    @Test
    void firmsGrowLessThanAllFirmsByTheGrowthOfTheirNumber() {
        double years = (9 - 1.5) / 4;
        assertThat(recorded.total(9) - recorded.perFirm(9)).isCloseTo(years * StrictMath.log(1.01), within(1e-12));
    }

    @Test
    void lastYearHoldsOnAndTheBaseYearReachesBack() {
        assertThat(recorded.climate(0)).isEqualTo(1);
        assertThat(recorded.climate(7)).isEqualTo(1.1);
        assertThat(recorded.climate(40)).isEqualTo(0.7);
        assertThat(recorded.total(-3) - recorded.total(-7)).isCloseTo(StrictMath.log(1.06), within(1e-12));
        assertThat(recorded.total(30) - recorded.total(26)).isCloseTo(StrictMath.log(1.08), within(1e-12));
    }

    @Test
    void climateThatDoesNotBeginAtOneIsRefused() {
        assertThatThrownBy(() -> new RecordedSurroundings(new double[] {0.05}, new double[] {0.9}, 0))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
