package org.zonelab.engine.mechanism.land;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LandCostTest {
    static final LandParameters CENTRAL = new LandParameters(0.5, 8, 0.85, 0.8, 50, 0.06, 0.5, 0.7, 1.5, 0.5, 0.1, 1.5);
    private static final LandCost COST = new LandCost(CENTRAL);

    /** P r / (1 - (1 + r)^-n) at 6 %, RMB per m2. */
    @ParameterizedTest
    @CsvSource({
        "60, 50, 3.8067",
        "375, 50, 23.7916",
        "840, 50, 53.2932",
        "60, 20, 5.2311",
        "375, 20, 32.6942",
        "840, 20, 73.2350"
    })
    void annuityOfALeaseTerm(double price, double years, double yearly) {
        assertThat(COST.perLandArea(price, years)).isCloseTo(yearly, within(5e-5));
    }

    /** 375 RMB per m2 on capital of 3,750 RMB per m2 is 0.634 pp; at 15 % of entries per pp the elasticity is -0.10. */
    @ParameterizedTest
    @CsvSource({"375, -0.10", "111, -0.03", "840, -0.21"})
    void entryElasticityToTheLandPrice(double price, double elasticity) {
        double capitalPerSquareMetre = 3750;
        assertThat(-0.15 * COST.percentagePoints(price, 1, capitalPerSquareMetre))
                .isCloseTo(elasticity, within(0.005));
    }

    @Test
    void landOfThreeHundredSeventyFiveCostsPointSixThreePointsOfReturn() {
        assertThat(COST.percentagePoints(0.375, 1, 3.75)).isCloseTo(0.634, within(5e-4));
    }

    @Test
    void twiceThePlotRatioHalvesTheCostPerFloor() {
        assertThat(COST.perFloorArea(0.375, 2)).isEqualTo(COST.perFloorArea(0.375, 1) / 2);
    }

    @Test
    void termPriceCostsTheSameAYear() {
        double shorter = COST.termPrice(0.375, 20);
        assertThat(shorter).isLessThan(0.375);
        assertThat(COST.perLandArea(shorter, 20)).isCloseTo(COST.perLandArea(0.375), within(1e-15));
    }

    @Test
    void floorsFallWithTheGradeFromEightHundredFortyToSixty() {
        assertThat(new LandGrade(1).rmbPerSquareMetre()).isEqualTo(840);
        assertThat(new LandGrade(15).rmbPerSquareMetre()).isEqualTo(60);
        for (int grade = 2; grade <= 15; grade++) {
            assertThat(new LandGrade(grade).floorPrice()).isLessThan(new LandGrade(grade - 1).floorPrice());
        }
        assertThatThrownBy(() -> new LandGrade(16)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void floorOfAPrioritisedProjectIsSeventyPercent() {
        LandFloor floor = new LandFloor(CENTRAL);
        assertThat(floor.price(new LandGrade(15), 0)).isEqualTo(0.06);
        assertThat(floor.price(new LandGrade(15), 1)).isCloseTo(0.042, within(1e-15));
    }

    @Test
    void gradeOfAZoneLeavesItsBasePriceAboveTheFloor() {
        LandFloor floor = new LandFloor(CENTRAL);
        for (double price = 0.13; price < 3; price += 0.01) {
            assertThat(floor.grade(price).floorPrice()).isLessThanOrEqualTo(0.5 * price);
        }
    }

    @Test
    void landNeedAtTheBasePlotRatioIsIntensityTimesOutput() {
        LandNeed need = new LandNeed(CENTRAL);
        assertThat(need.of(0.076, 405, 1.06, 1.06)).isEqualTo(0.076 * 405);
        assertThat(need.of(0.076, 405, 1.06, 2.12)).isCloseTo(0.75 * 0.076 * 405, within(1e-12));
    }
}
