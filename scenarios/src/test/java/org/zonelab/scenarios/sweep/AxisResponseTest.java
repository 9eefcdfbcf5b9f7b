package org.zonelab.scenarios.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class AxisResponseTest {
    private static final Axis RATE = Axis.of("tax.rate", "fraction", List.of(0.0, 0.1, 0.2));
    private static final Axis DAYS = Axis.of("approval.days", "days", List.of(30.0, 60.0));

    @Test
    void aGridHoldsEveryCombinationOnceAndTheLastAxisMovesFastest() {
        InputPoints grid = new InputPoints(Combination.GRID, 1, List.of(RATE, DAYS));
        assertThat(grid.count()).isEqualTo(6);
        assertThat(grid.values(1))
                .isDeepEqualTo(new double[][] {{0, 30}, {0, 60}, {0.1, 30}, {0.1, 60}, {0.2, 30}, {0.2, 60}});
    }

    @Test
    void nothingVariedIsOnePointWithoutValues() {
        assertThat(InputPoints.none().values(1)).isDeepEqualTo(new double[1][0]);
    }

    @Test
    void samplesLieWithinTheirRangesAndALatinHypercubeMeetsEverySlice() {
        List<Axis> axes = List.of(Axis.uniform("a", "1", 2, 4), Axis.uniform("b", "1", -1, 0));
        for (Combination combination : List.of(Combination.LATIN_HYPERCUBE, Combination.SOBOL)) {
            double[][] points = new InputPoints(combination, 16, axes).values(7);
            assertThat(points).hasNumberOfRows(16);
            assertThat(List.of(points)).allSatisfy(point -> {
                assertThat(point[0]).isBetween(2.0, 4.0);
                assertThat(point[1]).isBetween(-1.0, 0.0);
            });
        }
        double[][] hypercube = new InputPoints(Combination.LATIN_HYPERCUBE, 16, axes).values(7);
        assertThat(Arrays.stream(hypercube)
                        .mapToLong(point -> (long) (8 * (point[0] - 2)))
                        .distinct())
                .hasSize(16);
    }

    @Test
    void sobolPointsGoOnWhereFewerEnded() {
        List<Axis> axes = List.of(Axis.uniform("a", "1", 0, 1));
        double[][] few = new InputPoints(Combination.SOBOL, 4, axes).values(3);
        double[][] more = new InputPoints(Combination.SOBOL, 8, axes).values(3);
        assertThat(Arrays.copyOf(more, 4)).isDeepEqualTo(few);
    }

    /** effect = 10 rate + days / 30 + the other side's 0 or 100. */
    @Test
    void meansAlongAnAxisAverageOverEverythingElse() {
        InputPoints grid = new InputPoints(Combination.GRID, 1, List.of(RATE, DAYS));
        double[][] values = grid.values(1);
        double[][] effects = new double[values.length][];
        for (int k = 0; k < values.length; k++) {
            double own = 10 * values[k][0] + values[k][1] / 30;
            effects[k] = new double[] {own, own + 100};
        }
        List<AxisResponse> found = AxisResponse.of(grid, true, values, effects);
        assertThat(found).hasSize(2);
        AxisResponse rate = found.get(0);
        assertThat(rate.levels()).hasSize(3);
        assertThat(rate.levels().get(0).mean()).isCloseTo(51.5, within(1e-12));
        assertThat(rate.levels().get(2).mean()).isCloseTo(53.5, within(1e-12));
        assertThat(rate.levels().get(0).low()).isCloseTo(1, within(1e-12));
        assertThat(rate.levels().get(0).high()).isCloseTo(102, within(1e-12));
        assertThat(rate.span()).isCloseTo(2, within(1e-12));
        assertThat(found.get(1).span()).isCloseTo(1, within(1e-12));
        assertThat(found.get(1).highest().value()).isEqualTo(60);
    }

    @Test
    void aSampleIsCutIntoSlicesOfEqualSizeAndUndefinedPointsAreLeftOut() {
        InputPoints sample = new InputPoints(Combination.SOBOL, 20, List.of(Axis.uniform("a", "1", 0, 1)));
        double[][] values = sample.values(5);
        double[][] effects = new double[values.length][1];
        for (int k = 0; k < values.length; k++) {
            effects[k][0] = values[k][0] > 0.8 ? Double.NaN : 2 * values[k][0];
        }
        AxisResponse response = AxisResponse.of(sample, false, values, effects).get(0);
        assertThat(response.levels()).hasSizeBetween(AxisResponse.SLICES - 1, AxisResponse.SLICES);
        assertThat(response.levels().get(0).mean())
                .isCloseTo(2 * response.levels().get(0).value(), within(1e-12));
        assertThat(response.highest().high()).isLessThanOrEqualTo(1.6);
    }
}
