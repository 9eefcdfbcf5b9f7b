package org.zonelab.engine.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class DrawsTest {
    private static final int SAMPLE = 1_000_000;

    @Test
    void bitsAreThoseOfTheReferenceSplitMix64() {
        // First outputs of the reference implementation (Vigna, splitmix64.c) for seed 1234567.
        long[] reference = {
            6457827717110365317L,
            3203168211198807973L,
            Long.parseUnsignedLong("9817491932198370423"),
            4593380528125082431L,
            Long.parseUnsignedLong("16408922859458223821")
        };
        for (int i = 0; i < reference.length; i++) {
            assertThat(Draws.bits(1234567, i + 1)).isEqualTo(reference[i]);
        }
    }

    @Test
    void keysAreThoseRecordedOnceForAllRuntimes() {
        assertThat(DrawKey.of(1, 0, Purpose.ZONE_CHOICE, 0)).isEqualTo(-6558817972723087466L);
        assertThat(DrawKey.of(-5, 31, Purpose.PRODUCTIVITY, 43)).isEqualTo(658225348840599434L);
    }

    @Test
    void everyPartOfTheAddressChangesTheKey() {
        Set<Long> keys = new HashSet<>();
        int count = 0;
        for (long seed = -2; seed <= 2; seed++) {
            for (int replication = 0; replication < 20; replication++) {
                for (Purpose purpose : Purpose.values()) {
                    for (int step = 0; step < 50; step++) {
                        keys.add(DrawKey.of(seed, replication, purpose, step));
                        count++;
                    }
                }
            }
        }
        assertThat(keys).hasSize(count);
    }

    @Test
    void everyPurposeHasItsOwnCode() {
        Set<Integer> codes = new HashSet<>();
        for (Purpose purpose : Purpose.values()) {
            assertThat(codes.add(purpose.code())).as(purpose.name()).isTrue();
        }
    }

    @Test
    void normalNumbersHaveTheMomentsOfTheNormalLaw() {
        double sum = 0;
        double squares = 0;
        double fourths = 0;
        for (int id = 0; id < SAMPLE; id++) {
            double x = Draws.normal(Draws.bits(3, id, 0), Draws.bits(3, id, 1));
            sum += x;
            squares += x * x;
            fourths += x * x * x * x;
        }
        assertThat(sum / SAMPLE).isCloseTo(0, within(0.005));
        assertThat(squares / SAMPLE).isCloseTo(1, within(0.01));
        assertThat(fourths / SAMPLE).isCloseTo(3, within(0.05));
    }

    @Test
    void uniformNumbersNeverReachTheEnds() {
        assertThat(Draws.uniform(0)).isEqualTo(0x1p-53);
        assertThat(Draws.uniform(-1)).isEqualTo(1 - 0x1p-53).isLessThan(1);
        assertThat(Draws.exponential(-1)).isPositive();
        assertThat(Draws.exponential(0)).isCloseTo(53 * Math.log(2), within(1e-12));
    }

    @Test
    void eventsHappenNeverAtZeroAlwaysAtOne() {
        for (long bits : new long[] {0, -1, Long.MIN_VALUE, 12345}) {
            assertThat(Draws.happens(bits, 0)).isFalse();
            assertThat(Draws.happens(bits, 1)).isTrue();
        }
    }

    /** Bounds are five standard errors. */
    @Test
    void momentsAreThoseOfTheLaws() {
        long key = DrawKey.of(3, 0, Purpose.BOOTSTRAP, 0);
        double uniform = 0;
        double exponential = 0;
        double exponentialSquares = 0;
        double laplace = 0;
        double laplaceSquares = 0;
        double laplaceMagnitude = 0;
        for (int id = 0; id < SAMPLE; id++) {
            long bits = Draws.bits(key, id);
            uniform += Draws.uniform(bits);
            double e = Draws.exponential(bits);
            exponential += e;
            exponentialSquares += e * e;
            double x = Draws.laplace(bits);
            laplace += x;
            laplaceSquares += x * x;
            laplaceMagnitude += Math.abs(Draws.laplace(bits, 3));
        }
        double root = Math.sqrt(SAMPLE);
        assertThat(uniform / SAMPLE).isCloseTo(0.5, within(5 * Math.sqrt(1.0 / 12) / root));
        assertThat(exponential / SAMPLE).isCloseTo(1, within(5 / root));
        assertThat(exponentialSquares / SAMPLE).isCloseTo(2, within(5 * Math.sqrt(20) / root));
        assertThat(laplace / SAMPLE).isCloseTo(0, within(5 / root));
        assertThat(laplaceSquares / SAMPLE).isCloseTo(1, within(5 * Math.sqrt(5) / root));
        assertThat(laplaceMagnitude / SAMPLE).isCloseTo(3, within(5 * 3 / root));
    }

    @Test
    void columnPassesGiveTheBitsOfTheScalarMethods() {
        long key = DrawKey.of(11, 2, Purpose.EXIT, 7);
        int n = 1000;
        long[] ids = new long[1024];
        for (int j = 0; j < ids.length; j++) {
            ids[j] = 1_000_003L * j - 77;
        }
        long[] bits = new long[1024];
        double[] uniforms = new double[1024];
        double[] exponentials = new double[1024];
        double[] laplaces = new double[1024];
        for (int repeat = 0; repeat < 50; repeat++) {
            Draws.bits(key, ids, bits, n);
            Draws.uniforms(key, ids, uniforms, n);
            Draws.exponentials(key, ids, exponentials, n);
            Draws.laplaces(key, ids, laplaces, n);
        }
        for (int j = 0; j < n; j++) {
            long expected = Draws.bits(key, ids[j]);
            assertThat(bits[j]).isEqualTo(expected);
            assertThat(uniforms[j]).isEqualTo(Draws.uniform(expected));
            assertThat(exponentials[j]).isEqualTo(Draws.exponential(expected));
            assertThat(laplaces[j]).isEqualTo(Draws.laplace(expected));
        }
        assertThat(uniforms[n]).isZero();
    }

    /** At the ends of the range, at probabilities of rare events and at the very number of an agent, where it must not happen. */
    @Test
    void positionsOfRareEventsAreThoseTheScalarDefinitionGives() {
        long[] ids = LongStream.range(0, 1000).map(i -> i * 7 + 3).toArray();
        double ofFifth = Draws.uniform(Draws.bits(91, ids[5]));
        for (double probability : new double[] {0, 1e-17, 0.003, 0.5, ofFifth, Math.nextUp(ofFifth), 0.999, 1, 1.5}) {
            int[] positions = new int[ids.length];
            int n = Draws.happening(91, ids, probability, positions, ids.length);
            int[] expected = IntStream.range(0, ids.length)
                    .filter(j -> Draws.happens(Draws.bits(91, ids[j]), probability))
                    .toArray();
            assertThat(Arrays.copyOf(positions, n)).as("%s", probability).isEqualTo(expected);
        }
    }
}
