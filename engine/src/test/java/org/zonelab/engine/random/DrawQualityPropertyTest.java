package org.zonelab.engine.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntToLongFunction;
import java.util.function.LongUnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.zonelab.engine.numeric.PValue;

/**
 * Whether draws look random along every axis of their address: ids, steps, purposes, replications, seeds, indices.
 *
 * <p>Thresholds from theory: a p-value of a perfect generator lies below 1e-6 once in a million. There are about 200 of
 * them, so all of them pass with probability 0.9998. All addresses are fixed, so a test fails always or never.
 */
class DrawQualityPropertyTest {
    private static final double SIGNIFICANCE = 1e-6;
    private static final Purpose[] PURPOSES = Purpose.values();

    static Stream<Arguments> axes() {
        long key = DrawKey.of(1, 0, Purpose.PRODUCTIVITY, 0);
        return Stream.of(
                axis("consecutive ids", i -> Draws.bits(key, i)),
                axis("negative ids", i -> Draws.bits(key, -i)),
                axis("ids 2^16 apart", i -> Draws.bits(key, i << 16)),
                axis("ids 2^32 apart", i -> Draws.bits(key, i << 32)),
                axis("ids 2^47 apart", i -> Draws.bits(key, i << 47)),
                axis("ids of bits in reverse", i -> Draws.bits(key, Long.reverse(i))),
                axis("steps of one agent", i -> draw(1, 0, Purpose.EXIT, (int) i, 7)),
                axis("replications of one agent", i -> draw(1, (int) i, Purpose.EXIT, 3, 7)),
                axis("seeds of one agent", i -> draw(i, 0, Purpose.EXIT, 3, 7)),
                axis("seeds 2^40 apart", i -> draw(i << 40, 0, Purpose.EXIT, 3, 7)),
                axis("purposes within ids", i -> draw(1, 0, purpose(i), 3, i / PURPOSES.length)),
                axis("purposes within steps", i -> draw(1, 0, purpose(i), (int) (i / PURPOSES.length), 7)),
                axis("ids within steps", i -> draw(1, 0, Purpose.EXIT, (int) (i >> 5), i & 31)),
                axis("steps within ids", i -> draw(1, 0, Purpose.EXIT, (int) (i & 31), i >> 5)),
                axis("indices of one agent", i -> Draws.bits(key, 7, (int) i)),
                axis("one index of many agents", i -> Draws.bits(key, i, 1)),
                axis("indices within ids", i -> Draws.bits(key, i >> 3, (int) (i & 7))));
    }

    private static Arguments axis(String name, LongUnaryOperator words) {
        return Arguments.of(name, words);
    }

    private static Purpose purpose(long i) {
        return PURPOSES[(int) (i % PURPOSES.length)];
    }

    private static long draw(long seed, int replication, Purpose purpose, int step, long id) {
        return Draws.bits(DrawKey.of(seed, replication, purpose, step), id);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("axes")
    void drawsAlongAnAxisAreIndependentAndUniform(String name, LongUnaryOperator words) {
        new DrawBattery(words)
                .pValues()
                .forEach((test, p) -> assertThat(p).as("%s: %s", name, test).isBetween(SIGNIFICANCE, 1 - SIGNIFICANCE));
    }

    /** p-values of a perfect generator are themselves uniform: neither too small nor too good. */
    @Test
    void pValuesOfAllTestsAreUniform() {
        List<Double> all = new ArrayList<>();
        axes().forEach(axis -> all.addAll(
                new DrawBattery((LongUnaryOperator) axis.get()[1]).pValues().values()));
        double[] sorted = all.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        assertThat(sorted).hasSizeGreaterThan(190);
        assertThat(PValue.uniformity(sorted)).isGreaterThan(1e-4);
    }

    /** The battery can fail: without its finaliser the counter does, and so does the low half of a linear generator. */
    @Test
    void poorGeneratorsFail() {
        assertThat(new DrawBattery(i -> i * Draws.INCREMENT).pValues().values()).anyMatch(p -> p < SIGNIFICANCE);
        assertThat(new DrawBattery(i -> (i * 0x5851F42D4C957F2DL + 1) * (i | 1))
                        .pValues()
                        .values())
                .anyMatch(p -> p < SIGNIFICANCE);
        assertThat(new DrawBattery(i -> Draws.bits(1, i) & ~1L).pValues().values())
                .anyMatch(p -> p < SIGNIFICANCE);
    }

    /** Flipping any one bit of an address flips each bit of the draw half the time. */
    @Test
    void oneBitOfAnAddressChangesHalfTheBitsOfADraw() {
        Map<String, Double> pValues = new LinkedHashMap<>();
        pValues.put("id", avalanche(64, (sample, flip) -> Draws.bits(99, sample ^ flip)));
        pValues.put("key", avalanche(64, (sample, flip) -> Draws.bits(sample ^ flip, 5)));
        pValues.put("seed", avalanche(64, (sample, flip) -> draw(sample ^ flip, 1, Purpose.EXIT, 2, 5)));
        pValues.put("step", avalanche(31, (sample, flip) -> draw(1, 1, Purpose.EXIT, (int) (sample ^ flip), 5)));
        pValues.put("replication", avalanche(31, (sample, flip) -> draw(1, (int) (sample ^ flip), Purpose.EXIT, 2, 5)));
        pValues.put("index", avalanche(31, (sample, flip) -> Draws.bits(1, 5, (int) (sample ^ flip))));
        pValues.forEach((part, p) -> assertThat(p).as(part).isBetween(SIGNIFICANCE, 1 - SIGNIFICANCE));
    }

    @FunctionalInterface
    private interface FlippedDraw {
        long of(long sample, long flip);
    }

    private static double avalanche(int inputBits, FlippedDraw draw) {
        int samples = 2000;
        long[] flips = new long[inputBits * 64];
        long[] ones = new long[64];
        for (int bit = 0; bit < inputBits; bit++) {
            Arrays.fill(ones, 0);
            for (int sample = 0; sample < samples; sample++) {
                DrawBattery.count(draw.of(pair(sample, bit), 0) ^ draw.of(pair(sample, bit), 1L << bit), ones);
            }
            System.arraycopy(ones, 0, flips, bit * 64, 64);
        }
        return DrawBattery.halves(flips, samples);
    }

    /** Numbers whose given bit is 0. */
    private static long pair(long sample, int bit) {
        long low = sample & ((1L << bit) - 1);
        return ((sample >>> bit) << 1 << bit) | low;
    }

    /** The same agents under any two purposes, steps, replications or seeds: no correlation. */
    @Test
    void drawsOfTheSameAgentsUnderDifferentKeysAreUncorrelated() {
        Map<String, Double> pValues = new LinkedHashMap<>();
        pValues.put("purposes", correlations(PURPOSES.length, i -> DrawKey.of(1, 0, PURPOSES[i], 4)));
        pValues.put("steps", correlations(44, i -> DrawKey.of(1, 0, Purpose.EXIT, i)));
        pValues.put("replications", correlations(32, i -> DrawKey.of(1, i, Purpose.EXIT, 4)));
        pValues.put("seeds", correlations(32, i -> DrawKey.of(i, 0, Purpose.EXIT, 4)));
        pValues.forEach((part, p) -> assertThat(p).as(part).isBetween(SIGNIFICANCE, 1 - SIGNIFICANCE));
    }

    private static double correlations(int keys, IntToLongFunction key) {
        int agents = 4096;
        double[][] numbers = new double[keys][agents];
        long[] ids = new long[agents];
        Arrays.setAll(ids, i -> i);
        for (int k = 0; k < keys; k++) {
            Draws.uniforms(key.applyAsLong(k), ids, numbers[k], agents);
        }
        double statistic = 0;
        int pairs = 0;
        for (int a = 0; a < keys; a++) {
            for (int b = 0; b < a; b++) {
                double sum = 0;
                for (int i = 0; i < agents; i++) {
                    sum += (numbers[a][i] - 0.5) * (numbers[b][i] - 0.5);
                }
                double z = 12 * sum / Math.sqrt(agents);
                statistic += z * z;
                pairs++;
            }
        }
        return PValue.chiSquared(statistic, pairs);
    }
}
