package org.zonelab.engine.mechanism.location;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.zonelab.engine.numeric.LogSum;

class NestedLogitTest {
    private static final double LN_4 = Math.log(4);

    /** Four equal zones of utility 0 and an outside option of utility 2, λ = 0.5. */
    @Test
    void fourZonesAndAnOutsideOption() {
        NestedLogit logit = new NestedLogit(0.5, 1);
        NestProbabilities nests = logit.probabilities(LN_4, OutsideUtilities.domestic(2));
        assertThat(nests.zones()).isCloseTo(0.213014, within(5e-7));
        assertThat(nests.abroad()).isZero();
        assertThat(logit.ownResponse(0.25, nests)).isCloseTo(0.848373, within(5e-7));
        assertThat(logit.displacementShare(0.25, nests)).isCloseTo(0.536179, within(5e-7));
    }

    @Test
    void allIsDisplacedAsDissimilarityVanishes() {
        NestedLogit logit = new NestedLogit(1e-9, 1);
        NestProbabilities nests = logit.probabilities(LN_4, OutsideUtilities.domestic(2));
        assertThat(logit.displacementShare(0.25, nests)).isCloseTo(1, within(1e-8));
    }

    @Test
    void smallZonesDisplaceOneMinusTheOutsideResponse() {
        NestedLogit logit = new NestedLogit(0.65, 1);
        NestProbabilities nests = new NestProbabilities(0.234, 1);
        assertThat(logit.displacementShare(1e-9, nests)).isCloseTo(1 - 0.65 * (1 - 0.234), within(1e-8));
    }

    /** Derivatives of the formula against central differences of the probabilities, two nests. */
    @Test
    void responsesAreDerivativesOfTheProbabilities() {
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 200; i++) {
            NestedLogit logit = new NestedLogit(random.nextDouble(0.1, 1), random.nextDouble(0.1, 1));
            double[] v = random.doubles(5, -2, 2).toArray();
            OutsideUtilities outside = new OutsideUtilities(random.nextDouble(-1, 3), random.nextDouble(-1, 3));
            double h = 1e-5;
            double[] up = v.clone();
            up[0] += h;
            double[] down = v.clone();
            down[0] -= h;
            double share = StrictMath.exp(v[0] - LogSum.of(v));
            NestProbabilities nests = logit.probabilities(LogSum.of(v), outside);
            double own = (probability(logit, up, 0, outside) - probability(logit, down, 0, outside)) / (2 * h);
            double others = 0;
            for (int z = 1; z < v.length; z++) {
                others += (probability(logit, up, z, outside) - probability(logit, down, z, outside)) / (2 * h);
            }
            double p = probability(logit, v, 0, outside);
            assertThat(own / p).isCloseTo(logit.ownResponse(share, nests), within(1e-7));
            assertThat(-others / own).isCloseTo(logit.displacementShare(share, nests), within(1e-7));
        }
    }

    private static double probability(NestedLogit logit, double[] v, int zone, OutsideUtilities outside) {
        double inclusiveValue = LogSum.of(v);
        return StrictMath.exp(v[zone] - inclusiveValue)
                * logit.probabilities(inclusiveValue, outside).zones();
    }

    @Test
    void solvedOutsideUtilitiesGiveTheTargets() {
        SplittableRandom random = new SplittableRandom(2);
        for (int i = 0; i < 200; i++) {
            NestedLogit logit = new NestedLogit(random.nextDouble(0.1, 1), random.nextDouble(0.1, 1));
            double inclusiveValue = random.nextDouble(-5, 5);
            NestProbabilities target = new NestProbabilities(
                    random.nextDouble(0.01, 0.99), i % 4 == 0 ? 1 : random.nextDouble(0.01, 0.99));
            OutsideUtilities outside = logit.solved(inclusiveValue, target);
            NestProbabilities found = logit.probabilities(inclusiveValue, outside);
            assertThat(found.zonesGivenChina()).isCloseTo(target.zonesGivenChina(), within(1e-13));
            assertThat(found.china()).isCloseTo(target.china(), within(1e-13));
            assertThat(outside.international()).isEqualTo(target.china() < 1);
            assertThat(found.zones() + found.elsewhere() + found.abroad()).isCloseTo(1, within(1e-13));
        }
    }

    /** A lever that reaches all of China moves China against abroad and leaves the share of the zones in China. */
    @Test
    void nationalGainLeavesTheShareOfZonesInChina() {
        NestedLogit logit = new NestedLogit(0.65, 0.95);
        OutsideUtilities outside = logit.solved(0, new NestProbabilities(0.234, 0.1));
        LocationUtility utility = new LocationUtility(0.25, 0.3, 0.1, 0.05, 0.05);
        double gain = -0.2;
        NestProbabilities after = logit.probabilities(
                utility.returnResponse() * gain, outside.plus(utility.elsewhereGain(logit, gain), 0));
        assertThat(after.zonesGivenChina()).isCloseTo(0.234, within(1e-12));
        assertThat(after.china()).isLessThan(0.1);
    }

    @Test
    void closingAllZonesLeavesElsewhereAndAbroad() {
        NestedLogit logit = new NestedLogit(0.65, 0.95);
        NestProbabilities nests = logit.probabilities(Double.NEGATIVE_INFINITY, new OutsideUtilities(0, 0));
        assertThat(nests.zones()).isZero();
        assertThat(nests.china()).isCloseTo(0.5, within(1e-15));
    }

    @Test
    void valuesOutsideTheirRangesAreRefused() {
        assertThatThrownBy(() -> new NestedLogit(0, 1)).hasMessageContaining("zoneDissimilarity");
        assertThatThrownBy(() -> new NestedLogit(1, 1.1)).hasMessageContaining("chinaDissimilarity");
        assertThatThrownBy(() -> new NestedLogit(1, 1).solved(0, new NestProbabilities(1, 1)))
                .hasMessageContaining("no finite outside utilities");
        assertThatThrownBy(() -> new NestProbabilities(1.1, 0.5)).hasMessageContaining("1.1");
        assertThatThrownBy(() -> new OutsideUtilities(Double.NaN, 0)).hasMessageContaining("NaN");
    }
}
