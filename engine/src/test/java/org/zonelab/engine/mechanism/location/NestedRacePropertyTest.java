package org.zonelab.engine.mechanism.location;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zonelab.engine.numeric.LogSum;
import org.zonelab.engine.numeric.PValue;
import org.zonelab.engine.random.Draws;
import org.zonelab.engine.random.PositiveStable;

/**
 * The structural race against the closed form. Statistical bounds are p-values of 1e-6; all draws are fixed, so a test
 * fails always or never.
 */
class NestedRacePropertyTest {
    private static final int FIRMS = 300_000;

    private final ZoneArrival scratch = new ZoneArrival();

    /** Four equal zones of utility 0, outside option of utility 2, λ = 0.5: P(zones) = 0.213014. */
    @Test
    void fourZonesAndAnOutsideOptionAreReproduced() {
        NestedRace nested = NestedRace.of(new NestedLogit(0.5, 1));
        ZoneRace race = RandomZones.race(ZoneProposal.of(new double[] {1, 1, 1, 1}), new double[4]);
        long[] counts = new long[5];
        ChoiceKeys keys = ChoiceKeys.of(1, 0, 0);
        for (int id = 0; id < FIRMS; id++) {
            int choice = nested.choice(keys, id, OutsideUtilities.domestic(2), race, scratch);
            counts[choice == NestedRace.ELSEWHERE ? 4 : choice]++;
        }
        double each = 0.213014 / 4;
        assertThat(PValue.frequencies(counts, new double[] {each, each, each, each, 1 - 0.213014}))
                .isGreaterThan(1e-6);
    }

    @ParameterizedTest
    @CsvSource({"0.65,0.95,0.234,0.10", "0.65,0.95,0.14,1", "0.3,0.5,0.6,0.7", "1,1,0.4,0.4", "0.9,0.2,0.1,0.9"})
    void frequenciesAreThoseOfTheNestedLogit(double inZones, double inChina, double zonesShare, double chinaShare) {
        NestedLogit logit = new NestedLogit(inZones, inChina);
        double[] base = RandomZones.utilities(new SplittableRandom(1), 10);
        OutsideUtilities outside = logit.solved(LogSum.of(base), new NestProbabilities(zonesShare, chinaShare));
        double[] now = base.clone();
        now[2] += 1.5;
        now[7] -= 1;
        ZoneRace race = RandomZones.race(ZoneProposal.of(RandomZones.weights(base)), now);
        NestedRace nested = NestedRace.of(logit);
        ChoiceKeys keys = ChoiceKeys.of(2, 1, 3);
        long[] counts = new long[12];
        for (int id = 0; id < FIRMS; id++) {
            int choice = nested.choice(keys, id, outside, race, scratch);
            counts[choice < 0 ? 9 - choice : choice]++;
        }
        assertThat(PValue.frequencies(counts, expected(logit, now, outside))).isGreaterThan(1e-6);
    }

    private static double[] expected(NestedLogit logit, double[] utilities, OutsideUtilities outside) {
        NestProbabilities nests = logit.probabilities(LogSum.of(utilities), outside);
        double[] within = ConditionalLogit.probabilities(utilities);
        double[] expected = new double[utilities.length + 2];
        for (int z = 0; z < utilities.length; z++) {
            expected[z] = within[z] * nests.zones();
        }
        expected[utilities.length] = nests.elsewhere();
        expected[utilities.length + 1] = nests.abroad();
        return expected;
    }

    @Test
    void raisingOneZoneMovesFirmsToItAndNowhereElse() {
        SplittableRandom random = new SplittableRandom(3);
        int fromZones = 0;
        int fromOutside = 0;
        for (int world = 0; world < 300; world++) {
            NestedLogit logit = new NestedLogit(random.nextDouble(0.2, 1), random.nextDouble(0.2, 1));
            NestedRace nested = NestedRace.of(logit);
            double[] base = RandomZones.utilities(random, 232);
            NestProbabilities nests = new NestProbabilities(
                    random.nextDouble(0.1, 0.9), world % 3 == 0 ? 1 : random.nextDouble(0.1, 0.9));
            OutsideUtilities outside = logit.solved(LogSum.of(base), nests);
            ZoneProposal proposal = ZoneProposal.of(RandomZones.weights(base));
            int z = random.nextInt(232);
            double[] raised = base.clone();
            raised[z] += random.nextDouble(0, 8);
            ZoneRace before = RandomZones.race(proposal, base);
            ZoneRace after = RandomZones.race(proposal, raised);
            ChoiceKeys keys = ChoiceKeys.of(random.nextLong(), world, 5);
            for (int id = 0; id < 300; id++) {
                int first = nested.choice(keys, id, outside, before, scratch);
                int second = nested.choice(keys, id, outside, after, scratch);
                if (first != second) {
                    // Read backwards this is the mirror: lowering zone z moves its own firms alone.
                    assertThat(second).isEqualTo(z);
                    fromZones += first >= 0 ? 1 : 0;
                    fromOutside += first < 0 ? 1 : 0;
                }
            }
        }
        assertThat(fromZones).isGreaterThan(500);
        assertThat(fromOutside).isGreaterThan(500);
    }

    /** Raising elsewhere, or abroad, draws firms there alone. */
    @Test
    void raisingAnOutsideAlternativeDrawsFirmsThereAlone() {
        SplittableRandom random = new SplittableRandom(4);
        NestedLogit logit = new NestedLogit(0.65, 0.8);
        NestedRace nested = NestedRace.of(logit);
        double[] base = RandomZones.utilities(random, 40);
        ZoneRace race = RandomZones.race(ZoneProposal.of(RandomZones.weights(base)), base);
        OutsideUtilities outside = logit.solved(LogSum.of(base), new NestProbabilities(0.5, 0.5));
        ChoiceKeys keys = ChoiceKeys.of(9, 0, 0);
        int toElsewhere = 0;
        int toAbroad = 0;
        for (int id = 0; id < 50_000; id++) {
            int first = nested.choice(keys, id, outside, race, scratch);
            int elsewhere = nested.choice(keys, id, outside.plus(0.4, 0), race, scratch);
            int abroad = nested.choice(keys, id, outside.plus(0, 0.4), race, scratch);
            if (elsewhere != first) {
                assertThat(elsewhere).isEqualTo(NestedRace.ELSEWHERE);
                toElsewhere++;
            }
            if (abroad != first) {
                assertThat(abroad).isEqualTo(NestedRace.ABROAD);
                toAbroad++;
            }
        }
        assertThat(toElsewhere).isGreaterThan(1000);
        assertThat(toAbroad).isGreaterThan(1000);
    }

    /** The exact times of a firm lie within the bounds that settle most races without them. */
    @ParameterizedTest
    @ValueSource(doubles = {0.3, 0.65, 0.95, 1})
    void boundsHoldTheTimesTheyStandFor(double index) {
        PositiveStable mixing = new PositiveStable(index);
        RaceBounds bounds = new RaceBounds(mixing);
        SplittableRandom random = new SplittableRandom(6);
        int tight = 0;
        for (int k = 0; k < 200_000; k++) {
            // Every hundredth number lies at an end of its range, where the times have no bound.
            long angle = k % 100 == 0 ? random.nextLong() >> 40 : random.nextLong();
            long exponential = k % 100 == 1 ? random.nextLong() >> 40 : random.nextLong();
            double low = bounds.logMixingLow(angle, exponential);
            double high = bounds.logMixingHigh(angle, exponential);
            assertThat(mixing.log(angle, exponential)).isBetween(low - 1e-12, high + 1e-12);
            assertThat(Math.log(Draws.exponential(exponential)))
                    .isBetween(
                            RaceBounds.logExponentialLow(exponential) - 1e-12,
                            RaceBounds.logExponentialHigh(exponential) + 1e-12);
            tight += high - low < 0.1 ? 1 : 0;
        }
        assertThat(tight).isGreaterThan(150_000);
    }

    /** Firm by firm, with and without bounds, at home and abroad, near the plants of a group or not. */
    @ParameterizedTest
    @CsvSource({"0.65,0.95,0.234,0.10", "0.65,0.95,0.14,1", "0.3,0.5,0.6,0.7", "1,1,0.4,0.4", "0.9,0.2,0.1,0.9"})
    void boundsDecideAsTheExactTimesDo(double inZones, double inChina, double zonesShare, double chinaShare) {
        SplittableRandom random = new SplittableRandom(8);
        NestedLogit logit = new NestedLogit(inZones, inChina);
        NestedRace nested = NestedRace.of(logit);
        double[] base = RandomZones.utilities(random, 40);
        ZoneRace race = RandomZones.race(ZoneProposal.of(RandomZones.weights(base)), base);
        OutsideUtilities outside = logit.solved(LogSum.of(base), new NestProbabilities(zonesShare, chinaShare));
        double[] factor = random.doubles(40).toArray();
        ChoiceKeys keys = ChoiceKeys.of(5, 0, 0);
        for (int id = 0; id < FIRMS; id++) {
            assertThat(nested.choice(keys, id, outside, race, scratch))
                    .isEqualTo(nested.exact(keys, id, outside, race, scratch));
            assertThat(nested.choiceNear(keys, id, outside, race, factor, 0.4, scratch))
                    .isEqualTo(nested.exactNear(keys, id, outside, race, factor, 0.4, scratch));
        }
    }

    @Test
    void choiceOfAFirmDependsOnItsAddressAlone() {
        NestedLogit logit = new NestedLogit(0.65, 0.95);
        NestedRace nested = NestedRace.of(logit);
        double[] base = RandomZones.utilities(new SplittableRandom(5), 232);
        ZoneRace race = RandomZones.race(ZoneProposal.of(RandomZones.weights(base)), base);
        OutsideUtilities outside = logit.solved(LogSum.of(base), new NestProbabilities(0.5, 0.5));
        int[] together = new int[2000];
        for (int replication = 0; replication < 18; replication++) {
            for (int id = 0; id < 2000; id++) {
                int choice = nested.choice(ChoiceKeys.of(1, replication, 6), id, outside, race, scratch);
                if (replication == 17) {
                    together[id] = choice;
                }
            }
        }
        ZoneArrival fresh = new ZoneArrival();
        for (int id = 1999; id >= 0; id--) {
            assertThat(nested.choice(ChoiceKeys.of(1, 17, 6), id, outside, race, fresh))
                    .isEqualTo(together[id]);
        }
    }

    @Test
    void anotherAttemptIsAnIndependentChoice() {
        NestedLogit logit = new NestedLogit(0.65, 0.95);
        NestedRace nested = NestedRace.of(logit);
        ZoneRace race = RandomZones.race(ZoneProposal.of(new double[] {1, 1}), new double[2]);
        OutsideUtilities outside = logit.solved(Math.log(2), new NestProbabilities(2.0 / 3, 1));
        long[] pairs = new long[9];
        double[] ninths = new double[9];
        Arrays.fill(ninths, 1.0 / 9);
        ChoiceKeys first = ChoiceKeys.of(1, 0, 0);
        for (int id = 0; id < 90_000; id++) {
            int one = nested.choice(first, id, outside, race, scratch) + 1;
            int two = nested.choice(first.again(1), id, outside, race, scratch) + 1;
            pairs[one * 3 + two]++;
        }
        assertThat(PValue.frequencies(pairs, ninths)).isGreaterThan(1e-6);
    }

    /** The pull of a group's plants moves its choices among zones and leaves the share of the zones where it was. */
    @Test
    void sisterPlantsAreDrawnNearWithTheSameShareOfZones() {
        NestedLogit logit = new NestedLogit(0.65, 0.95);
        NestedRace nested = NestedRace.of(logit);
        double[] base = RandomZones.utilities(new SplittableRandom(6), 8);
        double[] shares = ConditionalLogit.probabilities(base);
        double[][] distance = new double[8][8];
        for (int p = 0; p < 8; p++) {
            for (int z = 0; z < 8; z++) {
                distance[p][z] = p == z ? 5 : 300.0 * Math.abs(p - z);
            }
        }
        double[] factor = new double[8];
        new DistanceDecay(distance, 0.15).factors(new int[] {6, 2}, 2, factor);
        assertThat(factor[5]).isCloseTo(Math.exp(-0.15 * 3), within(1e-15));
        assertThat(factor[0]).isCloseTo(Math.exp(-0.15 * 6), within(1e-15));
        double mean = DistanceDecay.mean(factor, shares);
        ZoneRace race = RandomZones.race(ZoneProposal.of(RandomZones.weights(base)), base);
        OutsideUtilities outside = logit.solved(LogSum.of(base), new NestProbabilities(0.4, 0.6));
        double[] expected = new double[10];
        for (int z = 0; z < 8; z++) {
            expected[z] = shares[z] * factor[z] / mean * 0.24;
        }
        expected[8] = 0.36;
        expected[9] = 0.4;
        long[] counts = new long[10];
        for (int id = 0; id < FIRMS; id++) {
            int choice = nested.choiceNear(ChoiceKeys.of(4, 0, 0), id, outside, race, factor, mean, scratch);
            counts[choice < 0 ? 7 - choice : choice]++;
        }
        assertThat(PValue.frequencies(counts, expected)).isGreaterThan(1e-6);
    }
}
