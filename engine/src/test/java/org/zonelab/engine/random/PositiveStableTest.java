package org.zonelab.engine.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PositiveStableTest {
    private static final int SAMPLE = 400_000;

    /** E[exp(−s M)] = exp(−s^λ); bounds are five standard errors. */
    @ParameterizedTest
    @ValueSource(doubles = {0.05, 0.3, 0.5, 0.65, 0.8, 0.95, 0.999, 1})
    void laplaceTransformIsThatOfTheDefinition(double index) {
        PositiveStable stable = new PositiveStable(index);
        long key = DrawKey.of(5, 0, Purpose.NEST_CHOICE, 1);
        double[] s = {0.01, 0.3, 1, 4, 50};
        double[] sum = new double[s.length];
        double[] squares = new double[s.length];
        for (int id = 0; id < SAMPLE; id++) {
            double m = Math.exp(stable.log(key, id, 1));
            for (int k = 0; k < s.length; k++) {
                double value = Math.exp(-s[k] * m);
                sum[k] += value;
                squares[k] += value * value;
            }
        }
        for (int k = 0; k < s.length; k++) {
            double mean = sum[k] / SAMPLE;
            double error = Math.sqrt(Math.max(0, squares[k] / SAMPLE - mean * mean) / SAMPLE);
            assertThat(mean).as("s = %s", s[k]).isCloseTo(Math.exp(-Math.pow(s[k], index)), within(5 * error + 1e-12));
        }
    }

    @Test
    void extremeDrawsStayFinite() {
        for (double index : new double[] {0.05, 0.5, 0.95}) {
            PositiveStable stable = new PositiveStable(index);
            for (long angle : new long[] {0, -1, Long.MIN_VALUE}) {
                for (long exponential : new long[] {0, -1}) {
                    assertThat(stable.log(angle, exponential)).isFinite();
                }
            }
        }
    }

    @Test
    void indexOutsideItsRangeIsRefused() {
        assertThatThrownBy(() -> new PositiveStable(0)).hasMessageContaining("(0, 1]");
        assertThatThrownBy(() -> new PositiveStable(1.01)).hasMessageContaining("1.01");
    }
}
