package org.zonelab.engine.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParetoTest {
    /** Axtell (2001): exponent 1.059 of United States firms; Gini 1/(2ζ-1), top share 0.01^(1-1/ζ), by arithmetic. */
    @Test
    void theLawOfFirmSizesHasGini0894AndTopPercent0774() {
        Pareto law = new Pareto(1.059);
        assertThat(law.gini()).isCloseTo(0.894454, within(5e-7));
        assertThat(law.topShare(0.01)).isCloseTo(0.773703, within(5e-7));
    }

    /** Gabaix (1999): a barrier at one twentieth of the mean gives 1/(1-0.05). */
    @Test
    void aBarrierAtATwentiethOfTheMeanGivesExponent10526() {
        assertThat(Pareto.ofBarrier(0.05).exponent()).isCloseTo(1.052632, within(5e-7));
    }

    @ParameterizedTest
    @CsvSource({"1,350", "2,500", "73000,405", "1000,19000", "40,0.8"})
    void sizesAddToTheTotalAndStayUnderTheBound(int n, double mean) {
        double[] sizes = new ParetoSizes(1.06, 20_000).of(n, n * mean);
        assertThat(Arrays.stream(sizes).sum()).isCloseTo(n * mean, within(1e-9 * n * mean));
        for (int k = 0; k < n; k++) {
            assertThat(sizes[k]).isPositive().isLessThanOrEqualTo(20_000 * (1 + 1e-9));
            assertThat(k == 0 || sizes[k] <= sizes[k - 1]).isTrue();
        }
    }

    /** Far under the bound, sizes at ranks 100 and 1,000 of 10⁵ differ by 10^(1/ζ). */
    @Test
    void theTailHasTheGivenExponent() {
        double[] sizes = new ParetoSizes(1.06, 1e9).of(100_000, 100_000 * 50.0);
        assertThat(Math.log10(sizes[999] / sizes[9_999])).isCloseTo(1 / 1.06, within(0.002));
    }

    @Test
    void aMeanAboveTheBoundIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ParetoSizes(1.06, 20).of(10, 300));
    }
}
