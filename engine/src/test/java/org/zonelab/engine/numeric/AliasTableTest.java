package org.zonelab.engine.numeric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class AliasTableTest {
    @Test
    void realisedProbabilitiesAreTheSharesToThirtyTwoBits() {
        SplittableRandom random = new SplittableRandom(7);
        for (int n : new int[] {1, 2, 3, 10, 232, 1000}) {
            double[] weights = new double[n];
            double total = 0;
            for (int i = 0; i < n; i++) {
                weights[i] = i % 5 == 4 ? 0 : StrictMath.exp(random.nextDouble(-6, 6));
                total += weights[i];
            }
            AliasTable table = AliasTable.of(weights);
            double sum = 0;
            for (int i = 0; i < n; i++) {
                assertThat(table.probability(i)).isCloseTo(weights[i] / total, within(0x1p-31));
                sum += table.probability(i);
            }
            assertThat(sum).isCloseTo(1, within(1e-12));
            assertThat(table.size()).isEqualTo(n);
        }
    }

    @Test
    void outcomesFollowTheWeights() {
        // Fails for a correct table with probability 1e-6; the draws are fixed, so it fails always or never.
        double[] weights = {5, 0, 1, 3, 0.5, 0.5, 10};
        AliasTable table = AliasTable.of(weights);
        long[] counts = new long[weights.length];
        double[] probabilities = new double[weights.length];
        SplittableRandom random = new SplittableRandom(8);
        for (int i = 0; i < 400_000; i++) {
            counts[table.outcome(random.nextLong())]++;
        }
        for (int i = 0; i < weights.length; i++) {
            probabilities[i] = weights[i] / 20;
        }
        assertThat(counts[1]).isZero();
        assertThat(PValue.frequencies(counts, probabilities)).isGreaterThan(1e-6);
    }

    @Test
    void anOutcomeWithoutWeightNeverOccursEvenAtTheEdges() {
        AliasTable table = AliasTable.of(0, 1, 0);
        for (long bits : new long[] {0, -1, Long.MIN_VALUE, Long.MAX_VALUE, 0xffffffffL, 0xffffffff00000000L}) {
            assertThat(table.outcome(bits)).isEqualTo(1);
        }
    }

    @Test
    void badWeightsAreNamed() {
        assertThatThrownBy(() -> AliasTable.of(1, -1))
                .hasMessageContaining("weight 1")
                .hasMessageContaining("-1.0");
        assertThatThrownBy(() -> AliasTable.of(1, Double.NaN)).hasMessageContaining("weight 1");
        assertThatThrownBy(() -> AliasTable.of(Double.POSITIVE_INFINITY)).hasMessageContaining("weight 0");
        assertThatThrownBy(() -> AliasTable.of(0, 0)).hasMessageContaining("positive");
        assertThatThrownBy(AliasTable::of).hasMessageContaining("positive");
    }
}
