package org.zonelab.engine.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zonelab.engine.random.Draws;

class ShapleySplitTest {
    /** Any game: a keyed number for each coalition, nothing for none. */
    private static double game(long coalition) {
        return coalition == 0 ? 0 : 1000 * Draws.uniform(Draws.bits(7, coalition)) - 300;
    }

    private static double additive(long coalition) {
        return IntStream.range(0, 60)
                .filter(i -> (coalition & 1L << i) != 0)
                .mapToDouble(i -> i + 1)
                .sum();
    }

    /** Right glove 0, left gloves 1 and 2: the textbook's 2/3, 1/6, 1/6. */
    @Test
    void gloves() {
        double[] split = ShapleySplit.exact(3).of(coalition -> (coalition & 1) != 0 && (coalition & 6) != 0 ? 1 : 0);
        assertThat(split).containsExactly(new double[] {2 / 3.0, 1 / 6.0, 1 / 6.0}, within(1e-12));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4, 6})
    void exactPartsAddUpToTheWholeAndEqualAllOrders(int parts) {
        long all = (1L << parts) - 1;
        double[] split = ShapleySplit.exact(parts).of(ShapleySplitTest::game);
        assertThat(Arrays.stream(split).sum()).isCloseTo(game(all), within(1e-9));
        assertThat(ShapleySplit.exact(parts).coalitions()).hasSize(1 << parts);
        assertThat(ShapleySplit.exact(parts).samplingErrors(ShapleySplitTest::game))
                .containsOnly(0);
    }

    @Test
    void aSampleAddsUpExactlyAndItsErrorsTellHowFarItIsOff() {
        ShapleySplit sample = ShapleySplit.sampled(8, 40, 3);
        double[] split = sample.of(ShapleySplitTest::game);
        double[] errors = sample.samplingErrors(ShapleySplitTest::game);
        double[] exact = ShapleySplit.exact(8).of(ShapleySplitTest::game);
        assertThat(Arrays.stream(split).sum()).isCloseTo(game(255), within(1e-9));
        for (int i = 0; i < 8; i++) {
            assertThat(split[i]).isCloseTo(exact[i], within(4 * errors[i]));
            assertThat(errors[i]).isPositive();
        }
        assertThat(sample.coalitions())
                .hasSizeLessThanOrEqualTo(2 + 80 * 7)
                .startsWith(0L)
                .endsWith(255L);
    }

    @Test
    void partsThatDoNotActOnEachOtherKeepTheirOwnEffectUnderAnyOrder() {
        assertThat(ShapleySplit.sampled(20, 3, 1).of(ShapleySplitTest::additive))
                .containsExactly(IntStream.rangeClosed(1, 20).asDoubleStream().toArray(), within(1e-9));
        assertThat(ShapleySplit.exact(5).of(ShapleySplitTest::additive))
                .containsExactly(new double[] {1, 2, 3, 4, 5}, within(1e-9));
    }

    @Test
    void noPartsAndTooManyAreRefused() {
        assertThatThrownBy(() -> ShapleySplit.exact(0)).hasMessageContaining("1 to 60");
        assertThatThrownBy(() -> ShapleySplit.exact(61)).hasMessageContaining("1 to 60");
    }
}
