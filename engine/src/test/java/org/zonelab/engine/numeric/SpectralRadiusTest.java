package org.zonelab.engine.numeric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.apache.commons.math3.linear.MatrixUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpectralRadiusTest {
    /** Eigenvalues of [[2, 1], [1, 2]] are 3 and 1; those of a cyclic permutation lie on the unit circle. */
    @Test
    void smallMatricesWithKnownEigenvalues() {
        assertThat(SpectralRadius.ACCURATE.of(new double[][] {{2, 1}, {1, 2}})).isCloseTo(3, within(1e-10));
        assertThat(SpectralRadius.ACCURATE.of(new double[][] {{0, 1, 0}, {0, 0, 1}, {1, 0, 0}}))
                .isCloseTo(1, within(1e-10));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void agreesWithAFullEigenvalueDecomposition(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int size = 2 + random.nextInt(10);
        double[][] matrix = new double[size][size];
        for (double[] row : matrix) {
            for (int j = 0; j < size; j++) {
                row[j] = random.nextDouble();
            }
        }
        EigenDecomposition full = new EigenDecomposition(MatrixUtils.createRealMatrix(matrix));
        double expected = 0;
        for (int k = 0; k < size; k++) {
            expected = Math.max(expected, Math.hypot(full.getRealEigenvalues()[k], full.getImagEigenvalues()[k]));
        }
        assertThat(SpectralRadius.ACCURATE.of(matrix)).isCloseTo(expected, within(1e-8));
    }

    @Test
    void negativeEntriesAreRefused() {
        assertThatThrownBy(() -> SpectralRadius.ACCURATE.of(new double[][] {{-1}}))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
