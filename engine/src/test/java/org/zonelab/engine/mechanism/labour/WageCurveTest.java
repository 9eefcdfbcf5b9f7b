package org.zonelab.engine.mechanism.labour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class WageCurveTest {
    static final LabourParameters CENTRAL =
            new LabourParameters(0.2, 0.25, 2.5, 0.08, 0.1, 1.8, 3, 0.6, 0.5, 0.5, 0.05, 0.34);

    private static LabourParameters withElasticity(double elasticity) {
        return new LabourParameters(elasticity, 0.25, 2.5, 0.08, 0.1, 1.8, 3, 0.6, 0.5, 0.5, 0.05, 0.34);
    }

    @Test
    void wageOnTheBasePathIsExactlyTheTrend() {
        double[] wage = new double[2];
        double[] jobs = {12_345.6, 0.3};
        new WageCurve(CENTRAL).clear(jobs, jobs, new double[] {0.12, 0.09}, 1, wage);
        assertThat(wage).containsExactly(0.12, 0.09);
        assertThat(new WageCurve(CENTRAL).relative(7, 7, 1.05)).isEqualTo(1.05);
    }

    /** 1.1^0.2. */
    @Test
    void tenPercentMoreJobsRaiseWagesByTwoPercent() {
        assertThat(new WageCurve(CENTRAL).relative(110, 100, 1)).isCloseTo(1.019245, within(1e-6));
    }

    /** Wages of one round answer the jobs of the round before: the exchange converges at 0.2 and explodes at 0.8. */
    @Test
    void exchangeOfWagesAndJobsConvergesExactlyWhereTheFeedbackIsBelowOne() {
        assertThat(gapAfterRounds(0.2, 0.45)).isLessThan(1e-6);
        assertThat(new WageCurve(withElasticity(0.2)).stable(0.45)).isTrue();
        assertThat(gapAfterRounds(0.8, 0.45)).isGreaterThan(1);
        assertThat(new WageCurve(withElasticity(0.8)).stable(0.45)).isFalse();
    }

    private static double gapAfterRounds(double elasticity, double labourShare) {
        WageCurve curve = new WageCurve(withElasticity(elasticity));
        double shock = 1.01;
        double logWage = 0;
        double equilibrium = StrictMath.log(shock) / (1 - labourShare) * elasticity / (1 + curve.feedback(labourShare));
        for (int round = 0; round < 40; round++) {
            double logJobs = (StrictMath.log(shock) - logWage) / (1 - labourShare);
            logWage = StrictMath.log(curve.relative(StrictMath.exp(logJobs), 1, 1));
        }
        return Math.abs(logWage - equilibrium);
    }

    @Test
    void localJobsAreAThirdOfDirectOnes() {
        assertThat(new LocalJobs(CENTRAL).of(1000)).isCloseTo(340, within(1e-9));
    }
}
