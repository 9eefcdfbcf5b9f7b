package org.zonelab.viz.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.zonelab.viz.finding.Estimate.Sign;

class EstimateTest {
    private static Estimate of(double effect, double low, double high, int replications) {
        return new Estimate(100, effect, low, high, 1, 0.9, replications);
    }

    @Test
    void signIsClearOnlyWhereTheRangeExcludesZero() {
        assertThat(of(5, 1, 9, 16).sign()).isEqualTo(Sign.GAIN);
        assertThat(of(-5, -9, -1, 16).sign()).isEqualTo(Sign.LOSS);
        assertThat(of(5, -1, 9, 16).sign()).isEqualTo(Sign.UNCLEAR);
        assertThat(of(5, 0, 9, 16).sign()).isEqualTo(Sign.UNCLEAR);
    }

    @Test
    void zeroInEveryReplicationIsNoEffectAndZeroOnAverageIsNot() {
        assertThat(of(0, 0, 0, 16).sign()).isEqualTo(Sign.NONE);
        assertThat(of(0, Double.NaN, Double.NaN, 1).sign()).isEqualTo(Sign.NONE);
        assertThat(of(0, -3, 3, 16).sign()).isEqualTo(Sign.UNCLEAR);
    }

    @Test
    void oneReplicationTellsNoSign() {
        assertThat(of(5, Double.NaN, Double.NaN, 1).sign()).isEqualTo(Sign.UNCLEAR);
        assertThat(of(5, Double.NaN, Double.NaN, 1).hasRange()).isFalse();
    }

    /** Five pairs agree by chance with probability 2 / 32 = 6.25 %, six with 3.1 %. */
    @Test
    void fiveAgreeingReplicationsAreTooFewAndSixAreEnough() {
        assertThat(of(5, 1, 9, 5).sign()).isEqualTo(Sign.UNCLEAR);
        assertThat(of(5, 1, 9, 5).tooFewForASign()).isTrue();
        assertThat(of(5, 1, 9, 6).sign()).isEqualTo(Sign.GAIN);
    }

    @Test
    void anotherUnitKeepsSignAndProbability() {
        Estimate other = of(5, 1, 9, 16).times(0.5);
        assertThat(other).isEqualTo(new Estimate(50, 2.5, 0.5, 4.5, 0.5, 0.9, 16));
    }
}
