package org.zonelab.engine.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RoundingPropertyTest {
    static LongStream seeds() {
        return LongStream.range(0, 50);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void controlledRoundingKeepsMarginsAndMovesNoCellByOne(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int rows = 1 + random.nextInt(30);
        int columns = 1 + random.nextInt(12);
        int[] rowTotals = new int[rows];
        double[][] seedTable = new double[rows][columns];
        for (int r = 0; r < rows; r++) {
            rowTotals[r] = random.nextInt(40);
            for (int c = 0; c < columns; c++) {
                seedTable[r][c] = 0.01 + random.nextDouble();
            }
        }
        double[] asDoubles = Arrays.stream(rowTotals).asDoubleStream().toArray();
        int total = Arrays.stream(rowTotals).sum();
        double[] weights = random.doubles(columns).toArray();
        int[] columnTotals = new LargestRemainder(seed).of(weights, total);
        double[][] table = Raking.ofMatrix(
                        Margin.of("rows", 0, asDoubles),
                        Margin.of(
                                "columns",
                                1,
                                Arrays.stream(columnTotals).asDoubleStream().toArray()))
                .fit(seedTable);
        int[][] whole = new ControlledRounding(seed).of(table);
        int[] columnSums = new int[columns];
        for (int r = 0; r < rows; r++) {
            assertThat(Arrays.stream(whole[r]).sum()).isEqualTo(rowTotals[r]);
            for (int c = 0; c < columns; c++) {
                assertThat(Math.abs(whole[r][c] - table[r][c])).isLessThan(1 + 1e-6);
                columnSums[c] += whole[r][c];
            }
        }
        assertThat(columnSums).containsExactly(columnTotals);
    }

    @Test
    void controlledRoundingIsUnbiasedOverKeys() {
        double[][] table = {{0.3, 0.7}, {0.7, 0.3}};
        int ups = 0;
        for (int key = 0; key < 20_000; key++) {
            ups += new ControlledRounding(key).of(table)[0][0];
        }
        assertThat(ups / 20_000.0).isCloseTo(0.3, within(0.015));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void largestRemainderKeepsTheTotalAndTheQuota(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] weights = random.doubles(1 + random.nextInt(300)).toArray();
        int total = random.nextInt(10_000);
        int[] parts = new LargestRemainder(seed).of(weights, total);
        double sum = Arrays.stream(weights).sum();
        assertThat(Arrays.stream(parts).sum()).isEqualTo(total);
        for (int k = 0; k < parts.length; k++) {
            assertThat(Math.abs(parts[k] - total * weights[k] / sum)).isLessThan(1 + 1e-6);
        }
    }

    @Test
    void equalRemaindersAreRankedByTheKeyAlone() {
        double[] weights = {1, 1, 1, 1, 1, 1, 1, 1};
        assertThat(new LargestRemainder(7).of(weights, 3)).containsExactly(new LargestRemainder(7).of(weights, 3));
        assertThat(LongStream.range(0, 20)
                        .mapToObj(key -> Arrays.toString(new LargestRemainder(key).of(weights, 3)))
                        .distinct()
                        .count())
                .isGreaterThan(5);
    }
}
