package org.zonelab.engine.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LeontiefPropertyTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void outputLessItsInputsIsFinalDemandAndRoundsOfInputsConverge(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int n = 2 + random.nextInt(9);
        double[][] a = new double[n][n];
        double[] demand = new double[n];
        for (int i = 0; i < n; i++) {
            demand[i] = random.nextDouble(100);
            for (int j = 0; j < n; j++) {
                a[i][j] = random.nextDouble(0.9 / n);
            }
        }
        double[] output = Leontief.of(a).output(demand);
        double[] rounds = demand.clone();
        for (int round = 0; round < 500; round++) {
            rounds = next(a, rounds, demand);
        }
        for (int i = 0; i < n; i++) {
            double used = 0;
            for (int j = 0; j < n; j++) {
                used += a[i][j] * output[j];
            }
            assertThat(output[i] - used).isCloseTo(demand[i], within(1e-9));
            assertThat(output[i]).isCloseTo(rounds[i], within(1e-9 * output[i]));
            assertThat(output[i]).isGreaterThanOrEqualTo(demand[i]);
        }
    }

    private static double[] next(double[][] a, double[] output, double[] demand) {
        double[] next = demand.clone();
        for (int i = 0; i < next.length; i++) {
            for (int j = 0; j < next.length; j++) {
                next[i] += a[i][j] * output[j];
            }
        }
        return next;
    }
}
