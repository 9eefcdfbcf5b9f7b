package org.zonelab.engine.mechanism.investment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Hazard of closing a gap, and the lines of a firm that close theirs. */
class LumpyAdjustmentPropertyTest {
    private static final int DRAWS = 4000;

    private final AdjustmentHazard hazard = new AdjustmentHazard(0.06, 2);
    private final ProductionLines lines = new ProductionLines(20);

    static LongStream seeds() {
        return LongStream.range(0, 10);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void passEqualsTheScalarHazard(long seed) {
        double[] gap = new SplittableRandom(seed).doubles(100, 1e-6, 2).toArray();
        double[] survival = new double[gap.length];
        hazard.pass(gap, new double[gap.length], survival, gap.length);
        for (int j = 0; j < gap.length; j++) {
            assertThat(1 - survival[j]).isCloseTo(hazard.probability(gap[j]), within(1e-15));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theHazardRisesWithTheGapAndNobodyDisinvests(long seed) {
        double[] gap = new SplittableRandom(seed).doubles(50, 0.001, 3).sorted().toArray();
        double[] probability = Arrays.stream(gap).map(hazard::probability).toArray();
        assertThat(probability).isSorted();
        assertThat(probability[0]).isGreaterThan(1 - Math.exp(-0.06));
        assertThat(hazard.probability(-gap[0])).isZero();
        assertThat(hazard.probability(0)).isZero();
    }

    /** Over evenly spaced draws the mean of ⌊n h + u⌋/n is h up to one draw. */
    @ParameterizedTest
    @MethodSource("seeds")
    void theExpectedShareIsTheHazardWhateverTheNumberOfLines(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double capital = Math.exp(random.nextDouble(0, 8));
        double probability = random.nextDouble();
        double sum = 0;
        for (int k = 0; k < DRAWS; k++) {
            sum += lines.share(capital, probability, (k + 0.5) / DRAWS);
        }
        assertThat(sum / DRAWS).isCloseTo(probability, within(1.0 / DRAWS));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void oneLineIsAllOrNothing(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double probability = random.nextDouble(0.01, 0.99);
        double uniform = random.nextDouble();
        assertThat(lines.share(12, probability, uniform)).isEqualTo(uniform >= 1 - probability ? 1 : 0);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aFirmOfManyLinesAdjustsNearlyItsExpectation(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double probability = random.nextDouble();
        assertThat(lines.share(20_000, probability, random.nextDouble())).isCloseTo(probability, within(1.0 / 1000));
    }
}
