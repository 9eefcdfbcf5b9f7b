package org.zonelab.scenarios.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

/** Statistics of firms on data whose answer is known by hand. */
class FirmStatisticsTest {
    private static final int MANY = 20_000;

    /** Quantiles of a distribution at the middles of equal classes. */
    private static double[] quantiles(DoubleUnaryOperator quantile) {
        double[] values = new double[MANY];
        Arrays.setAll(values, k -> quantile.applyAsDouble((k + 0.5) / MANY));
        return values;
    }

    @Test
    void hillTailOfThreeValuesIsTheirMeanLogRatio() {
        double exponent = new HillTail(0.5).exponent(new double[] {1, StrictMath.E, StrictMath.exp(2), 0.5, 0});
        // the two largest of four positive values over the third: logs 1 and 2, so 2/(1 + 2)
        assertThat(exponent).isCloseTo(2.0 / 3, within(1e-12));
    }

    @Test
    void hillTailRecoversAParetoExponent() {
        double[] pareto = quantiles(u -> StrictMath.pow(1 - u, -1 / 1.06));
        assertThat(new HillTail(0.05).exponent(pareto)).isCloseTo(1.06, within(0.02));
    }

    @Test
    void subbotinShapeOfATentIsOneAndOfABellTwo() {
        double[] tent = quantiles(u -> u < 0.5 ? StrictMath.log(2 * u) : -StrictMath.log(2 * (1 - u)));
        assertThat(SubbotinShape.of(tent)).isCloseTo(1, within(0.01));
        assertThat(SubbotinShape.ratio(2)).isCloseTo(2 / StrictMath.PI, within(1e-12));
    }

    @Test
    void spreadThatFallsWithSizeHasThatSlope() {
        double[] size = new double[MANY];
        double[] growth = new double[MANY];
        for (int k = 0; k < MANY; k++) {
            size[k] = Math.floorDiv(k, 1000) * 0.5;
            growth[k] = (k % 2 == 0 ? 1 : -1) * StrictMath.exp(-0.2 * size[k]);
        }
        assertThat(new SizeScaling(20).slope(size, growth)).isCloseTo(-0.2, within(1e-9));
    }

    @Test
    void halfOfEntitiesThatLoseATenthAYearAreGoneInTheSeventhYear() {
        LifeTable table = new LifeTable(30);
        for (int age = 0; age < 30; age++) {
            table.add(age, 9, LifeTable.Fate.ALIVE);
            table.add(age, 1, LifeTable.Fate.CLOSED);
        }
        double before = StrictMath.pow(0.9, 6);
        assertThat(table.medianLife()).isCloseTo(6 + (before - 0.5) / (before - before * 0.9), within(1e-12));
        assertThat(table.rate(3)).isCloseTo(0.1, within(1e-15));
    }

    @Test
    void riskiestAgeIsTheMiddleOfTheYearWithTheHighestRate() {
        LifeTable table = new LifeTable(5);
        for (int age = 0; age < 5; age++) {
            table.add(age, 10, LifeTable.Fate.ALIVE);
        }
        table.add(2, 5, LifeTable.Fate.CLOSED);
        table.add(4, 9, LifeTable.Fate.CLOSED);
        assertThat(table.riskiestAge(4)).isEqualTo(2.5);
        assertThat(table.meanAgeAtExit()).isCloseTo((5 * 3.0 + 9 * 5.0) / 14, within(1e-12));
    }

    @Test
    void growthOfProductivityThatOnlyEntrantsBringIsAllNetEntry() {
        NetEntry industry = new NetEntry();
        industry.stays(1, 0, 1, 0);
        industry.enters(1, 2);
        assertThat(industry.growth()).isCloseTo(1, within(1e-15));
        assertThat(industry.contribution()).isCloseTo(1, within(1e-15));
    }

    @Test
    void exitOfTheWorseFirmCountsAsNetEntry() {
        NetEntry industry = new NetEntry();
        industry.stays(1, 1, 1, 1);
        industry.leaves(1, -1);
        assertThat(industry.growth()).isCloseTo(1, within(1e-15));
        assertThat(industry.contribution()).isCloseTo(0.5, within(1e-15));
    }
}
