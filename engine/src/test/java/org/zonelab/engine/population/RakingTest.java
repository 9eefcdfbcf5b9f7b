package org.zonelab.engine.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class RakingTest {
    private static Raking matrix(double[] rows, double[] columns) {
        return Raking.ofMatrix(Margin.of("rows", 0, rows), Margin.of("columns", 1, columns));
    }

    @Test
    void aFlatSeedBecomesTheProductOfTheMargins() {
        double[][] fitted = matrix(new double[] {30, 70}, new double[] {40, 60}).fit(new double[][] {{1, 1}, {1, 1}});
        assertThat(fitted[0]).containsExactly(new double[] {12, 18}, within(1e-9));
        assertThat(fitted[1]).containsExactly(new double[] {28, 42}, within(1e-9));
    }

    /** With odds ratio 4 and equal margins of 1 the diagonal is √4 / (1 + √4) = 2/3. */
    @Test
    void theOddsRatioOfTheSeedIsKept() {
        double[][] fitted = matrix(new double[] {1, 1}, new double[] {1, 1}).fit(new double[][] {{8, 1}, {4, 2}});
        assertThat(fitted[0]).containsExactly(new double[] {2.0 / 3, 1.0 / 3}, within(1e-9));
    }

    @Test
    void threeTwoWayMarginsOfACubeHoldAtOnce() {
        double[] truth = {5, 1, 2, 7, 3, 3, 4, 6};
        double[] a = {6, 9, 6, 10};
        double[] b = {7, 8, 7, 9};
        double[] c = {8, 4, 6, 13};
        Raking raking = new Raking(
                new int[] {2, 2, 2},
                List.of(
                        new Margin("first two", new int[] {0, 1}, a),
                        new Margin("outer", new int[] {0, 2}, b),
                        new Margin("last two", new int[] {1, 2}, c)),
                1e-12,
                10_000);
        double[] fitted = raking.fit(new double[] {1, 1, 1, 1, 1, 1, 1, 1});
        assertThat(fitted[0] + fitted[1]).isCloseTo(truth[0] + truth[1], within(1e-9));
        assertThat(fitted[0] + fitted[2]).isCloseTo(truth[0] + truth[2], within(1e-9));
        assertThat(fitted[3] + fitted[7]).isCloseTo(truth[3] + truth[7], within(1e-9));
    }

    @Test
    void marginsThatDisagreeAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> matrix(new double[] {1, 2}, new double[] {1, 1}))
                .withMessageContaining("margins disagree");
    }

    @Test
    void aTotalWithoutAnyCellIsNamed() {
        assertThatExceptionOfType(RakingException.class)
                .isThrownBy(() ->
                        matrix(new double[] {1, 1}, new double[] {1, 1}).fit(new double[][] {{0, 0}, {1, 1}}))
                .withMessageContaining("margin rows, total 0");
    }

    @Test
    void zerosThatBlockTheMarginsAreReported() {
        Raking raking = new Raking(
                new int[] {2, 2},
                List.of(Margin.of("rows", 0, new double[] {3, 1}), Margin.of("columns", 1, new double[] {1, 3})),
                1e-9,
                200);
        assertThatExceptionOfType(RakingException.class)
                .isThrownBy(() -> raking.fit(new double[] {1, 0, 1, 1}))
                .withMessageContaining("zeros of the seed block");
    }
}
