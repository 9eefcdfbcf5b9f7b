package org.zonelab.engine.mechanism.agglomeration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.zonelab.engine.numeric.SpectralRadius;

class StabilityVerdictTest {
    private static final double[][] COEFFICIENTS = {{0.1, 0.2}, {0.3, 0.1}};
    private static final InputOutputLinkage LINKAGE = InputOutputLinkage.of(COEFFICIENTS, 2);
    private static final BackwardSpillover BACKWARD = BackwardSpillover.of(COEFFICIENTS, new double[] {1, 1});
    private static final double[] JOBS = {0.4, 0.6};
    private static final double[] FOREIGN = {0.2, 0.2};

    private static double radius(double density, double spillover, double returnsToScale, double entry) {
        AgglomerationParameters parameters =
                new AgglomerationParameters(density, 0.5, 0.2, 0.02, spillover, 0.8, 2, 30, 200, 0.875);
        return SpectralRadius.ACCURATE.of(
                new FeedbackMatrix(parameters, returnsToScale, entry).of(LINKAGE, BACKWARD, JOBS, FOREIGN));
    }

    /** Rows add up to θ, so the radius is θ / (1 - ν) + a_l: 0.07 / 0.15 + 0.1 = 0.566667. */
    @Test
    void withoutForeignCustomersTheRadiusIsDensityOverDecreasingReturnsPlusEntry() {
        assertThat(radius(0.07, 0, 0.85, 0.1)).isCloseTo(0.566667, within(1e-6));
    }

    /** Foreign share 0.2 adds s x 0.16 / 0.15. */
    @Test
    void foreignCustomersAddToTheRadius() {
        assertThat(radius(0.07, 0.2, 0.85, 0.1)).isCloseTo(0.566667 + 0.2 * 0.16 / 0.15, within(1e-6));
    }

    @Test
    void centralValuesAreStable() {
        StabilityVerdict verdict = new StabilityVerdict(0.2 / (1 - 0.612), radius(0.07, 0.2, 0.85, 0.1));
        assertThat(verdict.stable()).isTrue();
        assertThat(verdict.violations()).isEmpty();
    }

    /** The two points at which a small prototype of the model exploded. */
    @Test
    void steepWagesAndNearlyConstantReturnsAreNamedAsUnstable() {
        assertThat(new StabilityVerdict(0.8 / (1 - 0.45), 0.5).violations())
                .singleElement()
                .asString()
                .contains("labour.wageElasticity", "1.455");
        assertThat(new StabilityVerdict(0.3, radius(0.07, 0.2, 0.95, 0.9)).violations())
                .singleElement()
                .asString()
                .contains("agglomeration.densityElasticity");
    }
}
