package org.zonelab.engine.mechanism.production;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class TrendGrowthTest {
    private final TrendGrowth trend = new TrendGrowth(0.05, 0.035, 0.01);

    /** Quarters lie symmetrically about the middle of the year, so their mean misses 1 by terms of second order only. */
    @Test
    void theFourQuartersOfTheBaseYearAverageToOne() {
        double sum = 0;
        for (int quarter = 0; quarter < 4; quarter++) {
            sum += Math.exp(trend.total(quarter));
        }
        assertThat(sum / 4).isCloseTo(1, within(2e-4));
        assertThat(trend.total(0) + trend.total(3)).isCloseTo(0, within(1e-12));
        assertThat(trend.total(1) + trend.total(2)).isCloseTo(0, within(1e-12));
    }

    @Test
    void growthMovesFromItsFirstToItsLastValueOverTenYears() {
        assertThat(trend.rate(0)).isEqualTo(0.05);
        assertThat(trend.rate(4)).isEqualTo(0.05);
        assertThat(trend.rate(24)).isCloseTo(0.0425, within(1e-12));
        assertThat(trend.rate(44)).isEqualTo(0.035);
        assertThat(trend.rate(200)).isEqualTo(0.035);
    }

    @Test
    void aYearAtAConstantRateGrowsByThatRate() {
        TrendGrowth constant = new TrendGrowth(0.05, 0.05, 0.01);
        for (int quarter = -8; quarter < 40; quarter++) {
            assertThat(constant.total(quarter + 4) - constant.total(quarter)).isCloseTo(Math.log(1.05), within(1e-12));
        }
    }

    @Test
    void allFirmsTogetherGrowAsOneFirmTimesTheirNumber() {
        for (int quarter = -8; quarter < 60; quarter++) {
            double number = Math.log(1.01) * (quarter - 1.5) / 4;
            assertThat(trend.perFirm(quarter) + number).isCloseTo(trend.total(quarter), within(1e-12));
        }
    }
}
