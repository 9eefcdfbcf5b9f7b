package org.zonelab.viz.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zonelab.viz.finding.DoseCurve.Crossing;
import org.zonelab.viz.finding.DoseCurve.Returns;

class DoseCurveTest {
    /** Effects at none, half, the whole and one and a half of the dose, or from the first of them on that is given. */
    private static DoseCurve curve(double... effects) {
        List<DoseCurve.Point> points = new ArrayList<>();
        for (int k = 0; k < effects.length; k++) {
            double factor = (4 - effects.length + k) / 2.0;
            points.add(new DoseCurve.Point(
                    factor, new Estimate(Double.NaN, effects[k], Double.NaN, Double.NaN, Double.NaN, Double.NaN, 4)));
        }
        return new DoseCurve(points);
    }

    @Test
    void returnsCompareTheLastPartWithAllBeforeIt() {
        assertThat(curve(0, 6, 10, 12).returns()).isEqualTo(Returns.DIMINISHING);
        assertThat(curve(0, 5, 10, 15.2).returns()).isEqualTo(Returns.STEADY);
        assertThat(curve(0, 4, 10, 18).returns()).isEqualTo(Returns.INCREASING);
        assertThat(curve(0, 6, 10, 9).returns()).isEqualTo(Returns.REVERSED);
        assertThat(curve(10, 12).returns()).isEqualTo(Returns.UNKNOWN);
        assertThat(curve(0, 0, 0, 0).returns()).isEqualTo(Returns.UNCLEAR);
    }

    @Test
    void returnsAreNotToldWhereReplicationsDisagreeOnTheSign() {
        List<DoseCurve.Point> points = new ArrayList<>();
        for (int k = 1; k <= 3; k++) {
            double low = k == 3 ? -1 : 1;
            points.add(new DoseCurve.Point(k / 2.0, new Estimate(Double.NaN, 3 * k, low, 20, 1, Double.NaN, 4)));
        }
        assertThat(new DoseCurve(points).returns()).isEqualTo(Returns.UNCLEAR);
        assertThat(new DoseCurve(points.subList(0, 2)).returns()).isEqualTo(Returns.UNKNOWN);
    }

    @Test
    void lossesThatGrowSlowerDiminishToo() {
        assertThat(curve(0, -6, -10, -12).returns()).isEqualTo(Returns.DIMINISHING);
    }

    @Test
    void aStepIsItsShareOfTheStatedDose() {
        assertThat(curve(0, 6, 10, 12).perStep(5).effect()).isEqualTo(2);
    }

    @Test
    void aStepIsTheSlopeWhereNoDoseIsNotTheCounterfactual() {
        assertThat(curve(1, 2, 5).perStep(2).effect()).isEqualTo(2);
    }

    @Test
    void aLevelIsPassedOnTheStraightLineBetweenDoses() {
        DoseCurve rising = curve(Double.NaN, 0.6, 0.8, 1.2);
        assertThat(rising.crossing(1)).isEqualTo(Crossing.UP_TO);
        assertThat(rising.crossingFactor(1)).isCloseTo(1.25, within(1e-12));
        DoseCurve falling = curve(Double.NaN, 1.5, 0.5, 0.25);
        assertThat(falling.crossing(1)).isEqualTo(Crossing.FROM);
        assertThat(falling.crossingFactor(1)).isCloseTo(0.75, within(1e-12));
    }

    @Test
    void aLevelMayBePassedAtEveryDoseOrAtNone() {
        assertThat(curve(Double.NaN, 0.2, 0.3, 0.4).crossing(1)).isEqualTo(Crossing.BELOW);
        assertThat(curve(Double.NaN, 1, 2, 3).crossing(1)).isEqualTo(Crossing.ABOVE);
        assertThat(curve(Double.NaN, Double.NaN, Double.NaN, Double.NaN).crossing(1))
                .isEqualTo(Crossing.NONE);
    }
}
