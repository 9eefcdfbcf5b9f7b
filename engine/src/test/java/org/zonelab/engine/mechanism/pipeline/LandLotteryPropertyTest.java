package org.zonelab.engine.mechanism.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LandLotteryPropertyTest {
    private static final int ZONES = 12;

    /** A random field of applicants. */
    private static final class Field {
        final int[] zone;
        final double[] land;
        final double[] priority;
        final long[] id;
        final double[] available = new double[ZONES];

        Field(long seed) {
            SplittableRandom random = new SplittableRandom(seed);
            int applicants = 1 + random.nextInt(400);
            zone = new int[applicants];
            land = new double[applicants];
            priority = new double[applicants];
            id = new long[applicants];
            for (int k = 0; k < applicants; k++) {
                zone[k] = random.nextInt(ZONES);
                land[k] = random.nextDouble(0.1, 5);
                priority[k] = random.nextInt(50) / 50.0;
                id[k] = k * 7L;
            }
            for (int z = 0; z < ZONES; z++) {
                available[z] = random.nextDouble(0, 150);
            }
        }

        boolean[] admitted(double[] left) {
            boolean[] admitted = new boolean[zone.length];
            new LandLottery().draw(zone, land, priority, id, zone.length, left, admitted);
            return admitted;
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void landAdmittedPlusLandLeftIsTheLandThereWas(long seed) {
        Field field = new Field(seed);
        double[] left = field.available.clone();
        boolean[] admitted = field.admitted(left);
        double[] taken = new double[ZONES];
        for (int k = 0; k < admitted.length; k++) {
            if (admitted[k]) {
                taken[field.zone[k]] += field.land[k];
            }
        }
        for (int z = 0; z < ZONES; z++) {
            assertThat(left[z]).isNotNegative();
            assertThat(taken[z] + left[z]).isCloseTo(field.available[z], within(1e-9));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void moreLandNeverCostsAnyoneItsLot(long seed) {
        Field field = new Field(seed);
        boolean[] scarce = field.admitted(field.available.clone());
        double[] more = field.available.clone();
        for (int z = 0; z < ZONES; z++) {
            more[z] *= 1.3;
        }
        boolean[] ample = field.admitted(more);
        for (int k = 0; k < scarce.length; k++) {
            assertThat(!scarce[k] || ample[k]).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void admittedAreThoseOfSmallestPriority(long seed) {
        Field field = new Field(seed);
        boolean[] admitted = field.admitted(field.available.clone());
        for (int a = 0; a < admitted.length; a++) {
            for (int b = 0; b < admitted.length; b++) {
                if (field.zone[a] == field.zone[b] && admitted[a] && !admitted[b]) {
                    assertThat(field.priority[a]).isLessThanOrEqualTo(field.priority[b]);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void orderOfArrivalDoesNotMatter(long seed) {
        Field field = new Field(seed);
        int applicants = field.zone.length;
        boolean[] forward = field.admitted(field.available.clone());
        Field reversed = new Field(seed);
        for (int k = 0; k < applicants; k++) {
            reversed.zone[k] = field.zone[applicants - 1 - k];
            reversed.land[k] = field.land[applicants - 1 - k];
            reversed.priority[k] = field.priority[applicants - 1 - k];
            reversed.id[k] = field.id[applicants - 1 - k];
        }
        boolean[] backward = reversed.admitted(field.available.clone());
        for (int k = 0; k < applicants; k++) {
            assertThat(backward[applicants - 1 - k]).isEqualTo(forward[k]);
        }
    }
}
