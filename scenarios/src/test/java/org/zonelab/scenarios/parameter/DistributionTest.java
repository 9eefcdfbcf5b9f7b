package org.zonelab.scenarios.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DistributionTest {
    @ParameterizedTest
    @ValueSource(doubles = {1e-16, 0.01, 0.3, 0.5, 0.9, 0.99})
    void triangularQuantileInvertsItsDistributionFunction(double u) {
        double x = Distribution.TRIANGULAR.quantile(u, 1, 2, 5);
        double probability = x <= 2 ? (x - 1) * (x - 1) / (4 * 1) : 1 - (5 - x) * (5 - x) / (4 * 3);
        assertThat(probability).isCloseTo(u, within(1e-12));
    }

    @ParameterizedTest
    @EnumSource(
            value = Distribution.class,
            names = {"UNIFORM", "TRIANGULAR"})
    void quantilesStayInTheRangeAndRise(Distribution distribution) {
        double last = -2;
        for (int k = 0; k <= 1000; k++) {
            double u = (k + 0.5) / 1001;
            double x = distribution.quantile(u, -2, 0.7, 0.7);
            assertThat(x).isBetween(-2.0, 0.7).isGreaterThanOrEqualTo(last);
            last = x;
        }
    }
}
