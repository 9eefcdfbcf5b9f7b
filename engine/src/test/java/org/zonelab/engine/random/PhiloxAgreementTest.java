package org.zonelab.engine.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.LongSupplier;
import java.util.function.LongToDoubleFunction;
import java.util.stream.Stream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.core.source32.Philox4x32;
import org.apache.commons.rng.core.source64.Philox4x64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zonelab.engine.numeric.PValue;

/**
 * Keyed draws against Philox (Salmon et al. 2011, Parallel random numbers: as easy as 1, 2, 3), the counter-based generator
 * they replace for speed: the same laws to what a quarter of a million numbers can tell.
 *
 * <p>A correct law fails with probability 1e-6; all draws are fixed, so a test fails always or never.
 */
class PhiloxAgreementTest {
    private static final int SAMPLE = 1 << 18;

    record Law(String name, LongToDoubleFunction number, double low, double high) {
        /** Counts in 64 cells, the outer ones open. */
        long[] histogram(LongSupplier bits) {
            long[] counts = new long[64];
            for (int i = 0; i < SAMPLE; i++) {
                double x = number.applyAsDouble(bits.getAsLong());
                int cell = (int) Math.floor((x - low) / (high - low) * 64);
                counts[Math.max(0, Math.min(63, cell))]++;
            }
            return counts;
        }
    }

    static Stream<Law> laws() {
        PositiveStable stable = new PositiveStable(0.65);
        return Stream.of(
                new Law("uniform", Draws::uniform, 0, 1),
                new Law("exponential", Draws::exponential, 0, 6),
                new Law("Laplace", Draws::laplace, -4, 4),
                new Law("ln positive stable", bits -> stable.log(bits, Draws.bits(bits, 1)), -3, 6),
                new Law("Poisson", bits -> PoissonCount.of(Draws.uniform(bits), 20), 0, 64));
    }

    /**
     * Known answers of Random123 (kat_vectors) for key and counter of zeros and of ones: the alternative is what it claims
     * to be. The library counts before it draws, so the counter starts one earlier.
     */
    @Test
    void philoxGivesTheKnownAnswersOfRandom123() {
        assertThat(longs(new Philox4x64(new long[] {0, 0, -1, -1, -1, -1})))
                .containsExactly(0x16554d9eca36314cL, 0xdb20fe9d672d0fdcL, 0xd7e772cee186176bL, 0x7e68b68aec7ba23bL);
        assertThat(longs(new Philox4x64(new long[] {-1, -1, -2, -1, -1, -1})))
                .containsExactly(0x87b092c3013fe90bL, 0x438c3c67be8d0224L, 0x9cc7d7c69cd777b6L, 0xa09caebf594f0ba0L);
        assertThat(ints(new Philox4x32(new int[] {0, 0, -1, -1, -1, -1})))
                .containsExactly(0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8);
        assertThat(ints(new Philox4x32(new int[] {-1, -1, -2, -1, -1, -1})))
                .containsExactly(0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd);
    }

    private static long[] longs(UniformRandomProvider source) {
        return new long[] {source.nextLong(), source.nextLong(), source.nextLong(), source.nextLong()};
    }

    private static int[] ints(UniformRandomProvider source) {
        return new int[] {source.nextInt(), source.nextInt(), source.nextInt(), source.nextInt()};
    }

    @ParameterizedTest
    @MethodSource("laws")
    void keyedDrawsFollowTheLawOfPhilox(Law law) {
        long key = DrawKey.of(1, 0, Purpose.BOOTSTRAP, 0);
        long[] keyed = law.histogram(new KeyedSequence(key)::next);
        assertThat(PValue.sameLaw(keyed, law.histogram(new Philox4x64(new long[] {1, 2, 3, 4, 5, 6})::nextLong)))
                .isGreaterThan(1e-6);
        assertThat(PValue.sameLaw(keyed, law.histogram(new Philox4x32(new int[] {1, 2, 3, 4, 5, 6})::nextLong)))
                .isGreaterThan(1e-6);
    }

    /** Draws of ids 0, 1, 2, ... */
    private static final class KeyedSequence {
        private final long key;
        private long id;

        KeyedSequence(long key) {
            this.key = key;
        }

        long next() {
            return Draws.bits(key, id++);
        }
    }
}
