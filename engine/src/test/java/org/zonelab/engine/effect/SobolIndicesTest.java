package org.zonelab.engine.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.zonelab.engine.random.DrawKey;
import org.zonelab.engine.random.Purpose;

/** Functions whose indices are known in closed form: Ishigami and Homma (1990); Sobol's G function. */
class SobolIndicesTest {
    private static final long KEY = DrawKey.of(1, 0, Purpose.BOOTSTRAP, 0);
    private static final int ROWS = 1 << 14;

    @Test
    void ishigamiFunctionHasItsAnalyticIndices() {
        SobolIndices indices = SobolIndices.of(outputs(ROWS, 3, SobolIndicesTest::ishigami));
        assertThat(indices.mean()).isCloseTo(3.5, within(0.01));
        assertThat(indices.variance()).isCloseTo(13.844588, within(0.05));
        assertClose(indices.first(), 0.01, 0.313905, 0.442411, 0);
        assertClose(indices.total(), 0.01, 0.557589, 0.442411, 0.243684);
    }

    @Test
    void sobolGFunctionHasItsAnalyticIndices() {
        SobolIndices indices = SobolIndices.of(outputs(ROWS, 8, SobolIndicesTest::sobolG));
        assertThat(indices.variance()).isCloseTo(0.465424, within(0.005));
        assertClose(
                indices.first(), 0.01, 0.716192, 0.179048, 0.023676, 0.007162, 0.000072, 0.000072, 0.000072, 0.000072);
        assertClose(
                indices.total(), 0.01, 0.787144, 0.242198, 0.034317, 0.010460, 0.000105, 0.000105, 0.000105, 0.000105);
    }

    @Test
    void intervalsOfResampledRowsHoldTheTruth() {
        double[][] outputs = outputs(512, 3, SobolIndicesTest::ishigami);
        SobolIndices.Interval interval = SobolIndices.interval(outputs, 300, 0.005, KEY);
        double[] first = {0.313905, 0.442411, 0};
        double[] total = {0.557589, 0.442411, 0.243684};
        for (int i = 0; i < 3; i++) {
            assertThat(first[i]).isBetween(interval.firstLow()[i], interval.firstHigh()[i]);
            assertThat(total[i]).isBetween(interval.totalLow()[i], interval.totalHigh()[i]);
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

    private static double ishigami(double[] u) {
        double x1 = StrictMath.PI * (2 * u[0] - 1);
        double x2 = StrictMath.PI * (2 * u[1] - 1);
        double x3 = StrictMath.PI * (2 * u[2] - 1);
        double sine = StrictMath.sin(x2);
        return StrictMath.sin(x1) + 7 * sine * sine + 0.1 * x3 * x3 * x3 * x3 * StrictMath.sin(x1);
    }

    private static double sobolG(double[] u) {
        double[] a = {0, 1, 4.5, 9, 99, 99, 99, 99};
        double product = 1;
        for (int i = 0; i < a.length; i++) {
            product *= (Math.abs(4 * u[i] - 2) + a[i]) / (1 + a[i]);
        }
        return product;
    }

    private static void assertClose(double[] values, double tolerance, double... expected) {
        assertThat(values).hasSameSizeAs(expected);
        for (int i = 0; i < expected.length; i++) {
            assertThat(values[i]).as("input " + i).isCloseTo(expected[i], within(tolerance));
        }
    }
}
