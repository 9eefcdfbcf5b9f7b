package org.zonelab.engine.mechanism.production;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** The growth of young firms, the price that sales meet, and the sector that follows local demand. */
class MaturityAndDemandTest {
    private final LifeCycle lifeCycle = new LifeCycle(0.09, 8, 0.85);
    private final OutputPrice price = new OutputPrice(8);
    private final ResidualSector residual = new ResidualSector(0.34);

    /** Desired capital goes with productivity to the power 1/(1 − ν): e^0.72 of it after eight years of 9 %. */
    @Test
    void targetSizeGrowsAtTheStatedRateAndThenStops() {
        assertThat(lifeCycle.gained(0)).isZero();
        assertThat(lifeCycle.gained(4) / (1 - 0.85)).isCloseTo(0.09, within(1e-12));
        assertThat(lifeCycle.gained(32) / (1 - 0.85)).isCloseTo(0.72, within(1e-12));
        assertThat(lifeCycle.gained(400)).isEqualTo(lifeCycle.gained(32));
    }

    @Test
    void aPlantThatDoesNotYetProduceHasGainedNothing() {
        assertThat(lifeCycle.gained(-5)).isZero();
    }

    @Test
    void theTableHoldsEveryAgeUpToMaturity() {
        double[] table = lifeCycle.table();
        assertThat(table).hasSize(33);
        for (int age = 0; age < table.length; age++) {
            assertThat(table[age]).isEqualTo(lifeCycle.gained(age));
        }
    }

    @Test
    void onePercentMoreOutputThanTrendCostsAnEighthOfAPercent() {
        assertThat(price.logPrice(101, 100)).isCloseTo(-Math.log(1.01) / 8, within(1e-15));
        assertThat(price.logPrice(100, 100)).isZero();
        assertThat(price.logPrice(90, 100)).isPositive();
    }

    @Test
    void anIndustryThatProducesNothingHasItsBasePrice() {
        assertThat(price.logPrice(0, 0)).isZero();
        assertThat(price.logPrice(0, 100)).isZero();
    }

    @Test
    void localDemandMovesTheResidualSectorByItsElasticity() {
        assertThat(residual.valueAdded(1000, 0, 50, 50)).isCloseTo(1000, within(1e-9));
        assertThat(residual.valueAdded(1000, 0, 55, 50)).isCloseTo(1000 * Math.pow(1.1, 0.34), within(1e-9));
        assertThat(residual.valueAdded(1000, Math.log(1.05), 50, 50)).isCloseTo(1050, within(1e-9));
    }

    @Test
    void withoutModelledFirmsTheResidualSectorKeepsAFloor() {
        assertThat(residual.valueAdded(1000, 0, 0, 50)).isCloseTo(1000 * Math.pow(0.02, 0.34), within(1e-9));
        assertThat(residual.valueAdded(1000, 0, 0, 0)).isEqualTo(1000);
    }
}
