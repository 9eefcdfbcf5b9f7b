package org.zonelab.engine.mechanism.location;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zonelab.engine.numeric.PValue;

class RelocationRacePropertyTest {
    private final ZoneArrival scratch = new ZoneArrival();

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.75, 3})
    void homeWeighsItsBonusMore(double bonus) {
        double[] utilities = RandomZones.utilities(new SplittableRandom(1), 9);
        ZoneRace race = RandomZones.race(ZoneProposal.of(RandomZones.weights(utilities)), utilities);
        RelocationRace relocation = new RelocationRace(bonus);
        int home = 3;
        long[] counts = new long[9];
        for (int id = 0; id < 200_000; id++) {
            counts[relocation.choice(ChoiceKeys.of(1, 0, 0), id, home, race, scratch)]++;
        }
        double[] withBonus = utilities.clone();
        withBonus[home] += bonus;
        assertThat(PValue.frequencies(counts, ConditionalLogit.probabilities(withBonus)))
                .isGreaterThan(1e-6);
    }

    @Test
    void raisingAnotherZoneMovesFirmsThereAlone() {
        SplittableRandom random = new SplittableRandom(2);
        int moved = 0;
        for (int world = 0; world < 100; world++) {
            double[] base = RandomZones.utilities(random, 232);
            ZoneProposal proposal = ZoneProposal.of(RandomZones.weights(base));
            int home = random.nextInt(232);
            int other = (home + 1 + random.nextInt(231)) % 232;
            double[] raised = base.clone();
            raised[other] += random.nextDouble(0, 5);
            ZoneRace before = RandomZones.race(proposal, base);
            ZoneRace after = RandomZones.race(proposal, raised);
            RelocationRace relocation = new RelocationRace(random.nextDouble(0, 6));
            ChoiceKeys keys = ChoiceKeys.of(3, world, 0);
            for (int id = 0; id < 300; id++) {
                int first = relocation.choice(keys, id, home, before, scratch);
                int second = relocation.choice(keys, id, home, after, scratch);
                if (first != second) {
                    assertThat(second).isEqualTo(other);
                    moved++;
                }
            }
        }
        assertThat(moved).isGreaterThan(300);
    }

    @Test
    void firmStaysWhenNoZoneIsOpen() {
        ZoneRace closed = new ZoneRace(ZoneProposal.of(new double[] {1, 1}));
        assertThat(new RelocationRace(1).choice(ChoiceKeys.of(1, 0, 0), 1, 1, closed, scratch))
                .isEqualTo(1);
    }

    @Test
    void negativeBonusIsRefused() {
        assertThatThrownBy(() -> new RelocationRace(-0.1)).hasMessageContaining("-0.1");
    }
}
