package org.zonelab.engine.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PointDesignPropertyTest {
    @ParameterizedTest
    @CsvSource({"1, 1, 0", "7, 3, 1", "32, 40, 99", "500, 2, -5"})
    void latinHypercubeHasOnePointInEverySlice(int points, int dimensions, long key) {
        double[][] x = new LatinHypercube(points, dimensions, key).all();
        for (int j = 0; j < dimensions; j++) {
            boolean[] seen = new boolean[points];
            for (int k = 0; k < points; k++) {
                int slice = (int) (x[k][j] * points);
                assertThat(seen[slice]).isFalse();
                seen[slice] = true;
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 42})
    void dimensionsOfALatinHypercubeAreUnrelated(long key) {
        double[][] x = new LatinHypercube(2000, 2, key).all();
        double covariance = 0;
        for (double[] point : x) {
            covariance += (point[0] - 0.5) * (point[1] - 0.5) / x.length;
        }
        assertThat(covariance * 12).isCloseTo(0, within(0.08));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 42})
    void aSobolPointDoesNotDependOnHowManyAreDrawn(long key) {
        SobolPoints design = new SobolPoints(60, key);
        double[][] together = design.points(0, 40);
        for (int k : new int[] {0, 1, 17, 39}) {
            assertThat(design.point(k)).containsExactly(together[k]);
        }
        assertThat(design.points(10, 3)[2]).containsExactly(together[12]);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 42})
    void sobolPointsFillTheCubeEvenly(long key) {
        double[][] x = new SobolPoints(20, key).points(0, 1024);
        for (int j = 0; j < 20; j++) {
            int[] count = new int[16];
            for (double[] point : x) {
                assertThat(point[j]).isBetween(0.0, Math.nextDown(1.0));
                count[(int) (16 * point[j])]++;
            }
            for (int cell : count) {
                assertThat(cell).isBetween(63, 65);
            }
        }
    }
}
