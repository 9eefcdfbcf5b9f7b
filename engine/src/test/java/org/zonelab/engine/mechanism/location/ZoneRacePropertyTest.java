package org.zonelab.engine.mechanism.location;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.apache.commons.rng.core.source64.Philox4x64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zonelab.engine.numeric.LogSum;
import org.zonelab.engine.numeric.PValue;
import org.zonelab.engine.random.DrawKey;
import org.zonelab.engine.random.Purpose;

/**
 * Laws of the race between zones. Statistical bounds are p-values of 1e-6; all draws are fixed, so a test fails always or
 * never.
 */
class ZoneRacePropertyTest {
    private static final double INFINITE = Double.POSITIVE_INFINITY;
    private static final int ZONES = 232;

    private final ZoneArrival arrival = new ZoneArrival();

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.3, 3, 7})
    void winnersFollowTheWeightsWhateverTheProposal(double shock) {
        SplittableRandom random = new SplittableRandom(1);
        double[] base = RandomZones.utilities(random, 12);
        double[] now = base.clone();
        for (int z = 0; z < now.length; z += 3) {
            now[z] += shock;
        }
        now[5] = Double.NEGATIVE_INFINITY;
        ZoneRace race = RandomZones.race(ZoneProposal.of(RandomZones.weights(base)), now);
        long key = DrawKey.of(1, 0, Purpose.ZONE_CHOICE, 4);
        long[] counts = new long[12];
        for (int id = 0; id < 300_000; id++) {
            counts[race.winner(key, id, INFINITE, arrival)]++;
        }
        assertThat(PValue.frequencies(counts, ConditionalLogit.probabilities(now)))
                .isGreaterThan(1e-6);
        assertThat(counts[5]).isZero();
    }

    /** A zone a thousand times its proposal sends many searches past the last candidate, to the race of all zones. */
    @Test
    void winnersFollowTheWeightsBeyondTheLastCandidate() {
        double[] base = new double[ZONES];
        double[] now = new double[ZONES];
        Arrays.fill(now, -7);
        now[17] = 0;
        double[] expected = ConditionalLogit.probabilities(now);
        ZoneRace race = RandomZones.race(ZoneProposal.of(RandomZones.weights(base)), now);
        long key = DrawKey.of(2, 0, Purpose.ZONE_CHOICE, 4);
        long[] counts = new long[ZONES];
        int n = 60_000;
        double time = 0;
        for (int id = 0; id < n; id++) {
            counts[race.winner(key, id, INFINITE, arrival)]++;
            time += arrival.time();
        }
        assertThat(PValue.frequencies(counts, expected)).isGreaterThan(1e-6);
        assertThat(time / n * race.totalWeight()).isCloseTo(1, within(5 / Math.sqrt(n)));
    }

    @Test
    void arrivalTimesAreExponentialWithTheTotalWeightAndIndependentOfTheWinner() {
        double[] base = RandomZones.utilities(new SplittableRandom(3), ZONES);
        double[] now = base.clone();
        for (int z = 0; z < ZONES; z += 7) {
            now[z] += 1;
        }
        ZoneRace race = RandomZones.race(ZoneProposal.of(RandomZones.weights(base)), now);
        assertThat(race.totalWeight()).isCloseTo(Math.exp(LogSum.of(now)), within(1e-12));
        int n = 50_000;
        double[] quantile = new double[n];
        double[] ofRaised = new double[n];
        int raised = 0;
        long key = DrawKey.of(3, 0, Purpose.ZONE_CHOICE, 4);
        for (int id = 0; id < n; id++) {
            int zone = race.winner(key, id, INFINITE, arrival);
            quantile[id] = 1 - Math.exp(-arrival.time() * race.totalWeight());
            if (zone % 7 == 0) {
                ofRaised[raised++] = quantile[id];
            }
        }
        Arrays.sort(quantile);
        double[] sub = Arrays.copyOf(ofRaised, raised);
        Arrays.sort(sub);
        assertThat(PValue.uniformity(quantile)).isGreaterThan(1e-6);
        assertThat(raised).isGreaterThan(1000);
        assertThat(PValue.uniformity(sub)).isGreaterThan(1e-6);
    }

    @Test
    void raisingOneZoneMovesFirmsToItAndToNoOther() {
        SplittableRandom random = new SplittableRandom(4);
        int moved = 0;
        for (int world = 0; world < 300; world++) {
            double[] base = RandomZones.utilities(random, ZONES);
            ZoneProposal proposal = ZoneProposal.of(RandomZones.weights(base));
            int z = random.nextInt(ZONES);
            double[] raised = base.clone();
            raised[z] += random.nextDouble(0, world % 3 == 0 ? 12 : 2);
            ZoneRace before = RandomZones.race(proposal, base);
            ZoneRace after = RandomZones.race(proposal, raised);
            long key = random.nextLong();
            for (int id = 0; id < 400; id++) {
                int first = before.winner(key, id, INFINITE, arrival);
                double firstTime = arrival.time();
                int second = after.winner(key, id, INFINITE, arrival);
                if (second != first) {
                    assertThat(second).isEqualTo(z);
                    assertThat(arrival.time()).isLessThan(firstTime);
                    moved++;
                } else if (first != z) {
                    assertThat(arrival.time()).isEqualTo(firstTime);
                }
            }
        }
        assertThat(moved).isGreaterThan(1000);
    }

    /** Lowering is raising seen from the other world: firms leave the zone, and none of another zone moves. */
    @Test
    void loweringOneZoneMovesOnlyItsOwnFirms() {
        SplittableRandom random = new SplittableRandom(5);
        int moved = 0;
        for (int world = 0; world < 200; world++) {
            double[] base = RandomZones.utilities(random, 40);
            ZoneProposal proposal = ZoneProposal.of(RandomZones.weights(base));
            int z = random.nextInt(40);
            double[] lowered = base.clone();
            lowered[z] -= random.nextDouble(0, 6);
            ZoneRace before = RandomZones.race(proposal, base);
            ZoneRace after = RandomZones.race(proposal, lowered);
            long key = random.nextLong();
            for (int id = 0; id < 400; id++) {
                int first = before.winner(key, id, INFINITE, arrival);
                int second = after.winner(key, id, INFINITE, arrival);
                if (second != first) {
                    assertThat(first).isEqualTo(z);
                    moved++;
                }
            }
        }
        assertThat(moved).isGreaterThan(500);
    }

    /** Least share that must switch: half the sum of absolute changes of the probabilities. */
    @Test
    void switchedShareIsNearTheLeastPossible() {
        double[] base = RandomZones.utilities(new SplittableRandom(6), ZONES);
        double[] raised = base.clone();
        for (int z = 0; z < ZONES; z += 10) {
            raised[z] += 0.2;
        }
        double[] p = ConditionalLogit.probabilities(base);
        double[] q = ConditionalLogit.probabilities(raised);
        double least = 0;
        for (int z = 0; z < ZONES; z++) {
            least += Math.abs(p[z] - q[z]) / 2;
        }
        ZoneProposal proposal = ZoneProposal.of(RandomZones.weights(base));
        ZoneRace before = RandomZones.race(proposal, base);
        ZoneRace after = RandomZones.race(proposal, raised);
        long key = DrawKey.of(6, 0, Purpose.ZONE_CHOICE, 0);
        int n = 400_000;
        int switched = 0;
        for (int id = 0; id < n; id++) {
            if (before.winner(key, id, INFINITE, arrival) != after.winner(key, id, INFINITE, arrival)) {
                switched++;
            }
        }
        assertThat((double) switched / n).isBetween(0.9 * least, 1.2 * least);
    }

    @Test
    void searchStoppedByAThresholdAgreesWithTheFullSearch() {
        SplittableRandom random = new SplittableRandom(7);
        int stopped = 0;
        for (int world = 0; world < 200; world++) {
            double[] base = RandomZones.utilities(random, ZONES);
            double[] now = base.clone();
            now[random.nextInt(ZONES)] += random.nextDouble(0, 9);
            ZoneRace race = RandomZones.race(ZoneProposal.of(RandomZones.weights(base)), now);
            long key = random.nextLong();
            for (int id = 0; id < 300; id++) {
                int full = race.winner(key, id, INFINITE, arrival);
                double time = arrival.time();
                double threshold = time * StrictMath.exp(random.nextDouble(-2, 2));
                int under = race.winner(key, id, threshold, arrival);
                if (time < threshold) {
                    assertThat(under).isEqualTo(full);
                    assertThat(arrival.time()).isEqualTo(time);
                } else {
                    assertThat(under).isEqualTo(ZoneArrival.NONE);
                    assertThat(arrival.zone()).isEqualTo(ZoneArrival.NONE);
                    assertThat(arrival.time()).isEqualTo(threshold);
                    stopped++;
                }
            }
        }
        assertThat(stopped).isBetween(10_000, 50_000);
    }

    /** The bound on w/q only says when to stop: a race with a larger bound searches on and finds the same. */
    @Test
    void searchingLongerThanNeededChangesNothing() {
        double[] base = RandomZones.utilities(new SplittableRandom(8), ZONES);
        double[] weights = RandomZones.weights(base);
        ZoneProposal proposal = ZoneProposal.of(weights);
        ZoneRace race = RandomZones.race(proposal, base);
        double[] raised = base.clone();
        raised[3] += 9;
        ZoneRace longer = RandomZones.race(proposal, raised);
        double[] factor = new double[ZONES];
        Arrays.fill(factor, 1);
        factor[3] = race.weight(3) / longer.weight(3);
        ZoneArrival other = new ZoneArrival();
        long key = DrawKey.of(8, 0, Purpose.ZONE_CHOICE, 0);
        for (int id = 0; id < 20_000; id++) {
            int first = race.winner(key, id, INFINITE, arrival);
            int second = longer.winner(key, id, INFINITE, factor, other);
            assertThat(second).isEqualTo(first);
            assertThat(other.time()).isCloseTo(arrival.time(), within(1e-12 * arrival.time()));
        }
    }

    @Test
    void permutingZonesPermutesChoicesInLaw() {
        SplittableRandom random = new SplittableRandom(9);
        int zones = 15;
        double[] utilities = RandomZones.utilities(random, zones);
        double[] turned = new double[zones];
        for (int z = 0; z < zones; z++) {
            turned[(z * 4 + 7) % zones] = utilities[z];
        }
        ZoneRace race = RandomZones.race(ZoneProposal.of(RandomZones.weights(utilities)), utilities);
        ZoneRace other = RandomZones.race(ZoneProposal.of(RandomZones.weights(turned)), turned);
        long[] counts = new long[zones];
        long[] otherCounts = new long[zones];
        for (int id = 0; id < 200_000; id++) {
            counts[race.winner(11, id, INFINITE, arrival)]++;
            otherCounts[other.winner(12, id, INFINITE, arrival)]++;
        }
        long[] back = new long[zones];
        for (int z = 0; z < zones; z++) {
            back[z] = otherCounts[(z * 4 + 7) % zones];
        }
        assertThat(PValue.sameLaw(counts, back)).isGreaterThan(1e-6);
    }

    /** The race is what it replaces: one exponential term a zone, here from Philox, and the smallest. */
    @Test
    void winnersAgreeWithADirectRaceOnPhilox() {
        int zones = 20;
        double[] base = RandomZones.utilities(new SplittableRandom(11), zones);
        double[] now = base.clone();
        now[6] += 1;
        double[] weights = RandomZones.weights(now);
        ZoneRace race = RandomZones.race(ZoneProposal.of(RandomZones.weights(base)), now);
        Philox4x64 philox = new Philox4x64(new long[] {7, 7, 0, 0, 0, 0});
        long[] counts = new long[zones];
        long[] direct = new long[zones];
        for (int id = 0; id < 100_000; id++) {
            counts[race.winner(14, id, INFINITE, arrival)]++;
            double best = INFINITE;
            int first = ZoneArrival.NONE;
            for (int z = 0; z < zones; z++) {
                double time = -StrictMath.log(1 - philox.nextDouble()) / weights[z];
                if (time < best) {
                    best = time;
                    first = z;
                }
            }
            direct[first]++;
        }
        assertThat(PValue.sameLaw(counts, direct)).isGreaterThan(1e-6);
    }

    @Test
    void factorsMultiplyTheWeights() {
        SplittableRandom random = new SplittableRandom(10);
        int zones = 12;
        double[] utilities = RandomZones.utilities(random, zones);
        double[] factor = random.doubles(zones, 0, 1).toArray();
        factor[4] = 0;
        double[] scaled = new double[zones];
        for (int z = 0; z < zones; z++) {
            scaled[z] = utilities[z] + Math.log(factor[z]);
        }
        ZoneRace race = RandomZones.race(ZoneProposal.of(RandomZones.weights(utilities)), utilities);
        long[] counts = new long[zones];
        for (int id = 0; id < 200_000; id++) {
            counts[race.winner(13, id, INFINITE, factor, arrival)]++;
        }
        assertThat(counts[4]).isZero();
        assertThat(PValue.frequencies(counts, ConditionalLogit.probabilities(scaled)))
                .isGreaterThan(1e-6);
    }

    @Test
    void noZoneWinsWhenAllAreClosed() {
        ZoneRace race = new ZoneRace(ZoneProposal.of(new double[] {1, 2}));
        assertThat(race.winner(1, 1, INFINITE, arrival)).isEqualTo(ZoneArrival.NONE);
        race.setUtilities(new double[] {Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY});
        assertThat(race.winner(1, 1, 3, arrival)).isEqualTo(ZoneArrival.NONE);
        assertThat(arrival.time()).isEqualTo(3);
        assertThat(race.totalWeight()).isZero();
    }

    @Test
    void badWeightsAreNamed() {
        ZoneRace race = new ZoneRace(ZoneProposal.of(new double[] {1, 2}));
        assertThatThrownBy(() -> race.setUtilities(new double[] {0, Double.NaN}))
                .hasMessageContaining("zone 1");
        assertThatThrownBy(() -> race.setUtilities(new double[] {1000, 0})).hasMessageContaining("zone 0");
        assertThatThrownBy(() -> ZoneProposal.of(new double[] {1, -2})).hasMessageContaining("zone 1");
    }

    @Test
    void proposalIsFloored() {
        ZoneProposal proposal = ZoneProposal.of(new double[] {0, 0, 0, 8});
        assertThat(proposal.probability(0)).isCloseTo(2.0 / 14, within(1e-9));
        assertThat(proposal.probability(3)).isCloseTo(8.0 / 14, within(1e-9));
        assertThat(proposal.zones()).isEqualTo(4);
    }
}
