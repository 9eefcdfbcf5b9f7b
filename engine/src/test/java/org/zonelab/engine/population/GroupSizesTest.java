package org.zonelab.engine.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GroupSizesTest {
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 10, 1260, 40_860})
    void groupsTakeEveryPlantOnce(int plants) {
        int[] sizes = new GroupSizes(2.3, 64).of(plants);
        assertThat(Arrays.stream(sizes).sum()).isEqualTo(plants);
        assertThat(Arrays.stream(sizes).allMatch(size -> size >= 1 && size <= 64))
                .isTrue();
    }

    /** P(k >= 8) over P(k >= 1) of the truncated law k^-2.3, by summation. */
    @Test
    void theTailFallsAsThePowerLaw() {
        int[] sizes = new GroupSizes(2.3, 64).of(40_860);
        double expected = tail(8) / tail(1);
        double found = Arrays.stream(sizes).filter(size -> size >= 8).count() / (double) sizes.length;
        assertThat(found).isCloseTo(expected, within(0.001));
        assertThat(Arrays.stream(sizes).max().orElse(0)).isGreaterThan(55);
    }

    private static double tail(int from) {
        double tail = 0;
        for (int k = from; k <= 64; k++) {
            tail += Math.pow(k, -2.3);
        }
        return tail;
    }
}
