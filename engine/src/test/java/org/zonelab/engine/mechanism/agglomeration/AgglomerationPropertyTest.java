package org.zonelab.engine.mechanism.agglomeration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AgglomerationPropertyTest {
    static final AgglomerationParameters CENTRAL =
            new AgglomerationParameters(0.07, 0.5, 0.2, 0.02, 0.2, 0.8, 2, 30, 200, 0.875);
    private static final int ZONES = 25;
    private static final int INDUSTRIES = 4;
    private static final double[][] COEFFICIENTS = {
        {0.20, 0.05, 0.00, 0.10}, {0.02, 0.30, 0.15, 0.01}, {0.00, 0.04, 0.10, 0.08}, {0.03, 0.03, 0.03, 0.25}
    };

    private final double[][] distance = new double[ZONES][ZONES];
    private final double[] jobs = new double[ZONES * INDUSTRIES];
    private final double[] allJobs = new double[ZONES];
    private final double[] output = new double[ZONES * INDUSTRIES];
    private final double[] foreign = new double[ZONES * INDUSTRIES];
    private final double[] factor = new double[ZONES * INDUSTRIES];
    private final InputOutputLinkage linkage = InputOutputLinkage.of(COEFFICIENTS, INDUSTRIES);
    private final BackwardSpillover backward = BackwardSpillover.of(COEFFICIENTS, new double[] {5, 2, 8, 3});

    private void draw(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] x = random.doubles(ZONES, 0, 300).toArray();
        for (int z = 0; z < ZONES; z++) {
            for (int k = 0; k < ZONES; k++) {
                distance[z][k] = z == k ? 5 : Math.abs(x[z] - x[k]);
            }
            for (int i = 0; i < INDUSTRIES; i++) {
                int cell = z * INDUSTRIES + i;
                jobs[cell] = random.nextInt(5) == 0 ? 0 : random.nextDouble(10, 50_000);
                output[cell] = jobs[cell] * random.nextDouble(0.3, 3);
                foreign[cell] = output[cell] * random.nextDouble(0, 0.6);
            }
        }
    }

    private Densities densities(double scale) {
        Densities result = Densities.ofSize(ZONES, INDUSTRIES);
        double[] scaled = Arrays.stream(jobs).map(j -> j * scale).toArray();
        for (int z = 0; z < ZONES; z++) {
            allJobs[z] =
                    Arrays.stream(scaled, z * INDUSTRIES, (z + 1) * INDUSTRIES).sum();
        }
        Neighbourhood neighbourhood = Neighbourhood.of(distance, CENTRAL);
        neighbourhood.gather(scaled, INDUSTRIES, result.own());
        neighbourhood.gather(allJobs, 1, result.urban());
        linkage.gather(result.own(), result.linkage());
        backward.gather(foreign, output, result.backward());
        return result;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void factorIsExactlyOneInTheBaseYear(long seed) {
        draw(seed);
        new AgglomerationFactor(CENTRAL).all(densities(1), densities(1), factor);
        assertThat(factor).containsOnly(1);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void twiceTheJobsEverywhereRaiseProductivityByTwoToTheDensityElasticity(long seed) {
        draw(seed);
        new AgglomerationFactor(CENTRAL).all(densities(2), densities(1), factor);
        for (double value : factor) {
            assertThat(value).isCloseTo(StrictMath.pow(2, 0.07), within(1e-12));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void moreJobsInOneIndustryNeverLowerProductivityAnywhere(long seed) {
        draw(seed);
        Densities base = densities(1);
        jobs[7] += 20_000;
        new AgglomerationFactor(CENTRAL).all(densities(1), base, factor);
        for (double value : factor) {
            assertThat(value).isGreaterThanOrEqualTo(1);
        }
        assertThat(factor[7]).isGreaterThan(1);
    }

    @Test
    void ratiosStayWithinFloorAndItsInverse() {
        AgglomerationFactor rule = new AgglomerationFactor(CENTRAL);
        assertThat(rule.ratio(0, 100)).isEqualTo(0.02);
        assertThat(rule.ratio(1e9, 100)).isEqualTo(50);
        assertThat(rule.ratio(5, 0)).isEqualTo(1);
    }

    @Test
    void spilloversLieMostlyWithinTwoKilometresAndHardlyBeyondAHundred() {
        assertThat(Neighbourhood.decay(0, CENTRAL)).isEqualTo(1);
        assertThat(Neighbourhood.decay(2, CENTRAL)).isLessThan(0.5);
        assertThat(Neighbourhood.decay(100, CENTRAL)).isLessThan(0.01);
    }

    @Test
    void linkageWeightsAndSalesSharesAddUpToOneWithoutTheOwnIndustry() {
        for (int i = 0; i < INDUSTRIES; i++) {
            assertThat(Arrays.stream(linkage.weights()[i]).sum()).isCloseTo(1, within(1e-12));
            assertThat(Arrays.stream(backward.salesShares()[i]).sum()).isCloseTo(1, within(1e-12));
            assertThat(linkage.weights()[i][i]).isZero();
            assertThat(backward.salesShares()[i][i]).isZero();
        }
    }

    @Test
    void foreignFirmsOfTheOwnIndustrySpillNothingOver() {
        draw(3);
        Arrays.fill(foreign, 0);
        double[] before = new double[foreign.length];
        double[] after = new double[foreign.length];
        backward.gather(foreign, output, before);
        foreign[5] = output[5];
        backward.gather(foreign, output, after);
        assertThat(after[5]).isEqualTo(before[5]);
        assertThat(after[6]).isGreaterThanOrEqualTo(before[6]);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void marketPotentialIsOneAtBaseAndTheOutsideDoesNotAnswer(long seed) {
        draw(seed);
        double[] valueAdded =
                new SplittableRandom(seed).doubles(ZONES, 1e3, 1e6).toArray();
        double[] base = new double[ZONES];
        double[] doubled = new double[ZONES];
        double[] relative = new double[ZONES];
        MarketPotential market = new MarketPotential(CENTRAL);
        market.harris(distance, valueAdded, base);
        market.relative(base, base, relative);
        assertThat(relative).containsOnly(1);
        market.harris(distance, Arrays.stream(valueAdded).map(y -> 2 * y).toArray(), doubled);
        market.relative(doubled, base, relative);
        for (double value : relative) {
            assertThat(value).isCloseTo(1.125, within(1e-12));
        }
    }
}
