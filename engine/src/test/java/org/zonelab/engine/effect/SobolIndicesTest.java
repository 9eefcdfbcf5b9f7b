package org.zonelab.engine.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.zonelab.engine.random.DrawKey;
import org.zonelab.engine.random.Purpose;

/** A function whose indices are known: of two inputs, the interaction of one with a third, and none of a fourth. */
class SobolIndicesTest {
    private static final long KEY = DrawKey.of(1, 0, Purpose.BOOTSTRAP, 0);
    private static final int ROWS = 1 << 14;
    private static final double[] FIRST = {9.0 / 16, 4.0 / 16, 0, 0};
    private static final double[] TOTAL = {12.0 / 16, 4.0 / 16, 3.0 / 16, 0};

    @Test
    void anInteractionCountsInTheTotalsAlone() {
        SobolIndices indices = SobolIndices.of(outputs(ROWS, 4, SobolIndicesTest::interacting));
        assertThat(indices.mean()).isCloseTo(2.5, within(0.01));
        assertThat(indices.variance()).isCloseTo(48.0 / 36, within(0.01));
        assertClose(indices.first(), 0.01, FIRST);
        assertClose(indices.total(), 0.01, TOTAL);
    }

    @Test
    void intervalsOfResampledRowsHoldTheTruth() {
        double[][] outputs = outputs(512, 4, SobolIndicesTest::interacting);
        SobolIndices.Interval interval = SobolIndices.interval(outputs, 300, 0.005, KEY);
        for (int i = 0; i < FIRST.length; i++) {
            assertThat(FIRST[i]).isBetween(interval.firstLow()[i], interval.firstHigh()[i]);
            assertThat(TOTAL[i]).isBetween(interval.totalLow()[i], interval.totalHigh()[i]);
            assertThat(interval.totalHigh()[i]).isLessThan(interval.totalLow()[i] + 0.5);
        }
    }

    @Test
    void anInputThatDoesNothingHasNoIndex() {
        SobolIndices indices = SobolIndices.of(outputs(256, 3, x -> x[0] + 2 * x[1]));
        assertThat(indices.first()[2]).isZero();
        assertThat(indices.total()[2]).isZero();
        assertThat(indices.total()[1]).isCloseTo(0.8, within(0.02));
    }

    @Test
    void aConstantModelHasNoIndices() {
        SobolIndices indices = SobolIndices.of(outputs(16, 2, x -> 1));
        assertThat(indices.first()).containsOnly(Double.NaN);
    }

    private static double[][] outputs(int rows, int dimensions, ToDoubleFunction<double[]> model) {
        double[][][] points = new SaltelliDesign(rows, dimensions, KEY).points();
        double[][] outputs = new double[points.length][rows];
        for (int block = 0; block < points.length; block++) {
            for (int row = 0; row < rows; row++) {
                outputs[block][row] = model.applyAsDouble(points[block][row]);
            }
        }
        return outputs;
    }

    /** Variances of the terms: 9/12, 4/12 and, of the interaction, 36/144. */
    private static double interacting(double[] u) {
        return 3 * u[0] + 2 * u[1] + 6 * (u[0] - 0.5) * (u[2] - 0.5);
    }

    private static void assertClose(double[] values, double tolerance, double... expected) {
        assertThat(values).hasSameSizeAs(expected);
        for (int i = 0; i < expected.length; i++) {
            assertThat(values[i]).as("input " + i).isCloseTo(expected[i], within(tolerance));
        }
    }
}
