package org.zonelab.engine.numeric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class RootsTest {
    @Test
    void squareRootOfTwoIsFound() {
        assertThat(Roots.between(x -> x * x - 2, 0, 2, 1e-13)).isCloseTo(Math.sqrt(2), within(1e-12));
        assertThat(Roots.near(x -> x * x - 2, 40, 0.1, 0, 1e6, 1e-13)).isCloseTo(Math.sqrt(2), within(1e-12));
    }

    @Test
    void rootAtAnEndIsFound() {
        assertThat(Roots.between(x -> x - 1, 1, 2, 1e-12)).isEqualTo(1);
        assertThat(Roots.between(x -> x - 2, 1, 2, 1e-12)).isEqualTo(2);
    }

    @Test
    void searchStaysWithinItsLimits() {
        assertThat(Roots.near(x -> x <= 0 ? Double.NaN : StrictMath.log(x) - 5, 1, 1, 1e-9, 1e9, 1e-9))
                .isCloseTo(Math.exp(5), within(1e-6));
    }

    @Test
    void missingSignChangeIsNamed() {
        assertThatThrownBy(() -> Roots.between(x -> x * x + 1, -1, 2, 1e-9))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no root is bracketed")
                .hasMessageContaining("2.0 at -1.0")
                .hasMessageContaining("5.0 at 2.0");
        assertThatThrownBy(() -> Roots.between(x -> Double.NaN, -1, 2, 1e-9))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Roots.between(x -> x, 2, 1, 1e-9)).hasMessageContaining("must be below");
        assertThatThrownBy(() -> Roots.near(x -> x * x + 1, 0, 1, -10, 10, 1e-9))
                .hasMessageContaining("no root is bracketed");
    }
}
