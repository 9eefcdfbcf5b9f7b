package org.zonelab.engine.mechanism.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.zonelab.engine.agent.SizeClass;

class DelayCostTest {
    private static final PipelineParameters CENTRAL =
            new PipelineParameters(80, 250, 0.2, 0.0125, 0.002, 0.3, 5, 2, 0.3, 0.5, 0.1);
    private static final DelayCost COST = new DelayCost(CENTRAL, new Annuity(0.08, 10));

    /** 0.0125 x 0.08 / (1 - 1.08^-10) = 0.00186287: one month of delay in points of yearly return. */
    @Test
    void oneMonthOfDelayCostsAFifthOfAPercentagePoint() {
        double month = 250 / 12.0;
        double veryLargeProject = 1e12;
        double pointsPerMonth =
                COST.percentagePoints(80 + month, veryLargeProject) - COST.percentagePoints(80, veryLargeProject);
        assertThat(pointsPerMonth).isCloseTo(0.186287, within(1e-6));
    }

    /** At a semi-elasticity of 15 % per point one month saved is worth 2.8 % more entries. */
    @Test
    void oneMonthSavedIsWorthNearlyThreePercentOfEntry() {
        double month = 250 / 12.0;
        assertThat(15 * COST.gain(80, 80 - month, 1e12)).isCloseTo(2.8, within(0.01));
    }

    @Test
    void baseYearDaysGainExactlyNothing() {
        assertThat(COST.gain(83.7, 83.7, 12.5)).isZero();
        ApprovalTime time = new ApprovalTime(CENTRAL);
        double base = time.base(0.7);
        assertThat(time.days(base, 1, 0)).isEqualTo(base);
    }

    @Test
    void fixedCostsWeighMoreOnSmallProjects() {
        assertThat(COST.percentagePoints(80, 5)).isGreaterThan(COST.percentagePoints(80, 500));
    }

    @Test
    void leverHalvesTheDaysOfEveryZone() {
        ApprovalTime time = new ApprovalTime(CENTRAL);
        double[] base = {40, 80, 160};
        double[] days = new double[3];
        time.all(base, new double[] {0.5, 0.5, 0.5}, new double[3], days);
        assertThat(days).containsExactly(20, 40, 80);
    }

    @Test
    void standardLandShortensApprovalAndConstruction() {
        assertThat(new ApprovalTime(CENTRAL).days(80, 1, 1)).isEqualTo(40);
        ConstructionTime construction = new ConstructionTime(CENTRAL);
        assertThat(construction.quarters(SizeClass.ABOVE_SCALE, 0.4, 0.4, 1)).isEqualTo(4.5);
        assertThat(construction.quarters(SizeClass.ABOVE_SCALE, 0.4, 0.4, 0)).isEqualTo(5);
        assertThat(construction.quarters(SizeClass.MICRO, 0.4, 0.4, 0)).isZero();
    }

    @Test
    void expectedTimeToProductionIsExactDespiteWholeQuarters() {
        TimeToProduction time = new TimeToProduction(CENTRAL);
        double sum = 0;
        for (int k = 0; k < 1000; k++) {
            sum += time.quarters(80, 5, (k + 0.5) / 1000);
        }
        assertThat(sum / 1000).isCloseTo(6.28, within(1e-9));
    }

    @Test
    void fewerDaysNeverStartTheSameProjectLater() {
        TimeToProduction time = new TimeToProduction(CENTRAL);
        for (int k = 0; k < 100; k++) {
            for (int days = 5; days < 180; days++) {
                assertThat(time.quarters(days, 2, k / 100.0))
                        .isLessThanOrEqualTo(time.quarters(days + 1, 2, k / 100.0));
            }
        }
    }

    @Test
    void annuityAtZeroRateIsOneOverItsYears() {
        assertThat(new Annuity(0, 8).factor()).isEqualTo(0.125);
        assertThat(new Annuity(1e-9, 8).factor()).isCloseTo(0.125, within(1e-8));
    }

    @Test
    void sharesAboveOneAreRefused() {
        assertThatThrownBy(() -> new PipelineParameters(80, 250, 0.2, 0.0125, 0.002, 0.3, 5, 2, 0.3, 1.5, 0.1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("standardLandApprovalCut");
    }
}
