package org.zonelab.engine.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZoneGraphTest {
    private static final Coordinates SHANGHAI = new Coordinates(31.2304, 121.4737);
    private static final Coordinates SUZHOU = new Coordinates(31.2989, 120.5853);
    private static final Coordinates BEIJING = new Coordinates(39.9042, 116.4074);

    @Test
    void aDegreeOfLatitudeIs111Km() {
        assertThat(new Coordinates(30, 120).distanceKm(new Coordinates(31, 120)))
                .isCloseTo(111.195, within(0.001));
    }

    @Test
    void shanghaiToBeijingIsAboutElevenHundredKm() {
        assertThat(SHANGHAI.distanceKm(BEIJING)).isCloseTo(1067, within(3.0));
    }

    @Test
    void pathsFollowEdgesWherePlacesAreNotLinked() {
        ZoneGraph chain = new ZoneGraph(
                List.of(new Coordinates(30, 110), new Coordinates(30, 111), new Coordinates(31, 111)), 1, 0);
        double[][] km = chain.pathKm();
        assertThat(chain.neighboursOf(0)).containsExactly(1);
        assertThat(km[0][2]).isCloseTo(km[0][1] + km[1][2], within(1e-9));
    }

    @Test
    void theNearestPortIsReachedThroughTheGraph() {
        ZoneGraph graph = new ZoneGraph(List.of(SUZHOU, BEIJING), 1, 0);
        double[] km = graph.nearestKm(List.of(SHANGHAI));
        assertThat(km[0]).isCloseTo(SUZHOU.distanceKm(SHANGHAI), within(1e-9));
        assertThat(km[1]).isCloseTo(km[0] + SUZHOU.distanceKm(BEIJING), within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void everyPlaceIsReachedAndNoPathIsShorterThanTheStraightLine(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Coordinates> places = new ArrayList<>();
        for (int k = 0; k < 40; k++) {
            places.add(new Coordinates(20 + random.nextDouble(25), 80 + random.nextDouble(50)));
        }
        double[][] km = new ZoneGraph(places, 1, 10).pathKm();
        for (int a = 0; a < places.size(); a++) {
            for (int b = 0; b < places.size(); b++) {
                assertThat(km[a][b])
                        .isGreaterThanOrEqualTo(places.get(a).distanceKm(places.get(b)) - 1e-9)
                        .isFinite()
                        .isCloseTo(km[b][a], within(1e-9));
            }
        }
    }

    @Test
    void marketPotentialIsOneOnAverageAndHigherInTheCentre() {
        double[][] km = {{0, 100, 200}, {100, 0, 100}, {200, 100, 0}};
        double[] potential = new MarketPotential(50).of(km, new double[] {1, 1, 1});
        assertThat((potential[0] + potential[1] + potential[2]) / 3).isCloseTo(1, within(1e-15));
        assertThat(potential[1]).isGreaterThan(potential[0]).isCloseTo(0.04 / (0.11 / 3), within(1e-12));
    }
}
