package org.zonelab.engine.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class InequalityTest {
    @Test
    void equalValuesHaveNone() {
        double[] equal = {3, 3, 3, 3};
        assertThat(Inequality.gini(equal)).isCloseTo(0, within(1e-15));
        assertThat(Inequality.theil(equal)).isCloseTo(0, within(1e-15));
    }

    @Test
    void oneHoldingAllHasTheMost() {
        double[] one = {0, 0, 0, 8};
        assertThat(Inequality.gini(one)).isCloseTo(0.75, within(1e-15));
        assertThat(Inequality.theil(one)).isCloseTo(StrictMath.log(4), within(1e-15));
    }

    @Test
    void giniIsHalfTheRelativeMeanDifference() {
        double[] values = {4, 1, 7, 2.5, 0};
        double differences = 0;
        double sum = 0;
        for (double a : values) {
            sum += a;
            for (double b : values) {
                differences += Math.abs(a - b);
            }
        }
        assertThat(Inequality.gini(values)).isCloseTo(differences / (2 * values.length * sum), within(1e-14));
    }

    /** Pareto tail 1.059: Gini 1/(2·1.059 − 1) = 0.894454, here from the Lorenz curve of its quantiles. */
    @Test
    void paretoSizesHaveTheirGini() {
        assertThat(1 / (2 * 1.059 - 1)).isCloseTo(0.894454, within(5e-7));
        int n = 400_000;
        double[] values = new double[n];
        for (int k = 0; k < n; k++) {
            double from = StrictMath.pow(1 - (double) k / n, 1 - 1 / 3.0);
            double to = StrictMath.pow(1 - (k + 1.0) / n, 1 - 1 / 3.0);
            values[k] = from - to;
        }
        assertThat(Inequality.gini(values)).isCloseTo(1 / (2 * 3.0 - 1), within(1e-4));
    }

    @Test
    void theilIsBetweenPlusWithin() {
        SplittableRandom random = new SplittableRandom(2);
        for (int round = 0; round < 200; round++) {
            double[] values = random.doubles(60, 0, 9).toArray();
            int[] group = random.ints(60, 0, 4).toArray();
            double inside = 0;
            double sum = 0;
            for (double value : values) {
                sum += value;
            }
            for (int g = 0; g < 4; g++) {
                int wanted = g;
                double[] members = java.util.stream.IntStream.range(0, 60)
                        .filter(i -> group[i] == wanted)
                        .mapToDouble(i -> values[i])
                        .toArray();
                double held = java.util.Arrays.stream(members).sum();
                if (held > 0) {
                    inside += held / sum * Inequality.theil(members);
                }
            }
            assertThat(Inequality.theilBetween(values, group, 4) + inside)
                    .isCloseTo(Inequality.theil(values), within(1e-12));
        }
    }

    @Test
    void lossesHaveNoInequality() {
        assertThat(Inequality.gini(new double[] {-1, 2})).isNaN();
        assertThat(Inequality.theil(new double[] {0, 0})).isNaN();
    }

    @Test
    void breakEvenIsTheYearFromWhichTheBalanceStaysPositive() {
        double[] cost = {10, 0, 0, 0};
        assertThat(FiscalBreakEven.years(new double[] {0, 5, 5, 5}, cost, 0)).isEqualTo(2);
        assertThat(FiscalBreakEven.years(new double[] {0, 5, 5, 5}, cost, 0.03)).isEqualTo(3);
        assertThat(FiscalBreakEven.years(new double[] {0, 1, 1, 1}, cost, 0)).isEqualTo(-1);
        assertThat(FiscalBreakEven.years(new double[] {12, 0, 0}, new double[] {10, 5, 0}, 0))
                .isEqualTo(-1);
        assertThat(FiscalBreakEven.years(new double[] {0, 0}, new double[] {0, 0}, 0.03))
                .isZero();
    }
}
