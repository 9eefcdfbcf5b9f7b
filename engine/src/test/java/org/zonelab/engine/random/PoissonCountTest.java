package org.zonelab.engine.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.apache.commons.statistics.distribution.PoissonDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zonelab.engine.numeric.PValue;

class PoissonCountTest {
    @Test
    void countIsTheQuantileOfTheLaw() {
        SplittableRandom random = new SplittableRandom(1);
        for (double mean : new double[] {0.01, 0.7, 5, 39.9, 40, 41, 300, 12_345.6}) {
            PoissonDistribution law = PoissonDistribution.of(mean);
            for (int i = 0; i < 300; i++) {
                double u = random.nextDouble(0.0001, 0.9999);
                assertThat(PoissonCount.of(u, mean)).isEqualTo(law.inverseCumulativeProbability(u));
            }
        }
    }

    /** Fails for a correct law with probability 1e-6; the draws are fixed, so it fails always or never. */
    @Test
    void frequenciesAreThoseOfTheLaw() {
        long key = DrawKey.of(1, 0, Purpose.ARRIVAL_COUNT, 3);
        long[] counts = new long[20];
        double[] probabilities = new double[20];
        for (int id = 0; id < 300_000; id++) {
            counts[Math.min(19, PoissonCount.of(key, id, 6.5))]++;
        }
        PoissonDistribution law = PoissonDistribution.of(6.5);
        for (int n = 0; n < 19; n++) {
            probabilities[n] = law.probability(n);
        }
        probabilities[19] = law.survivalProbability(18);
        assertThat(PValue.frequencies(counts, probabilities)).isGreaterThan(1e-6);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.02, 0.5, 0.98})
    void countNeverFallsWhenTheMeanRises(double quantile) {
        int last = 0;
        for (double mean = 0; mean < 200; mean += 0.37) {
            int count = PoissonCount.of(quantile, mean);
            assertThat(count).isGreaterThanOrEqualTo(last);
            last = count;
        }
    }

    @Test
    void extremesAreFinite() {
        assertThat(PoissonCount.of(Draws.uniform(-1), 3)).isBetween(20, 40);
        assertThat(PoissonCount.of(Draws.uniform(0), 3)).isZero();
        assertThat(PoissonCount.of(0.3, 0)).isZero();
        assertThat((double) PoissonCount.of(0.5, 1e6)).isCloseTo(1e6, within(1.0));
        assertThat(PoissonCount.of(Draws.uniform(-1), 1e4)).isBetween(10_700, 10_950);
        assertThatThrownBy(() -> PoissonCount.of(0.5, -1)).hasMessageContaining("-1.0");
        assertThatThrownBy(() -> PoissonCount.of(0.5, Double.NaN)).hasMessageContaining("NaN");
    }
}
