package org.zonelab.engine.discovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zonelab.engine.effect.SobolPoints;
import org.zonelab.engine.random.Draws;

/** Boxes that were planted are found, and nothing is found where nothing was. */
class BoxSearchTest {
    private static final int DIMENSIONS = 5;

    private static double[][] cube(int points, long key) {
        return new SobolPoints(DIMENSIONS, key).points(0, points);
    }

    private static boolean[] where(double[][] points, Predicate<double[]> rule) {
        boolean[] hits = new boolean[points.length];
        for (int k = 0; k < hits.length; k++) {
            hits[k] = rule.test(points[k]);
        }
        return hits;
    }

    private static int[] dimensions(BoxSearch.Found found) {
        return found.edges().stream()
                .mapToInt(edge -> edge.bound().dimension())
                .distinct()
                .toArray();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void recoversABoxInTwoOfFiveDimensions(long key) {
        double[][] points = cube(300, key);
        BoxSearch search = BoxSearch.of(points, where(points, x -> x[1] < 0.45 && x[3] > 0.3 && x[3] < 0.85), key);
        assertThat(search.boxes()).hasSize(1);
        BoxSearch.Found found = search.boxes().get(0);
        assertThat(dimensions(found)).containsExactly(1, 3);
        assertThat(found.fit().coverage()).isGreaterThan(0.9);
        assertThat(found.fit().density()).isGreaterThan(0.9);
        assertThat(found.fit().box().high()[1]).isBetween(0.40, 0.50);
        assertThat(found.fit().box().low()[3]).isBetween(0.25, 0.35);
        assertThat(found.fit().box().high()[3]).isBetween(0.80, 0.90);
        assertThat(found.edges()).allMatch(edge -> edge.chance() < BoxSearch.LEVEL);
        assertThat(search.reason()).isEqualTo(BoxSearch.End.FEW_HITS);
    }

    @Test
    void recoversTheBoxUnderNoise() {
        double[][] points = cube(400, 7);
        double[] luck = new double[points.length];
        Arrays.setAll(luck, k -> Draws.uniform(Draws.bits(99, k)));
        boolean[] hits = new boolean[points.length];
        for (int k = 0; k < hits.length; k++) {
            hits[k] = luck[k] < (points[k][0] > 0.6 && points[k][2] < 0.7 ? 0.85 : 0.1);
        }
        BoxSearch.Found found = BoxSearch.of(points, hits, 7).boxes().get(0);
        assertThat(dimensions(found)).containsExactly(0, 2);
        assertThat(found.fit().density()).isGreaterThan(0.7);
    }

    /** At a level of one in twenty, forty searches in noise may find five boxes, not more (chance of six: 1.4 %). */
    @Test
    void findsHardlyEverABoxInNoise() {
        int found = 0;
        for (int key = 0; key < 40; key++) {
            double[][] points = cube(150, key);
            boolean[] hits = new boolean[points.length];
            for (int k = 0; k < hits.length; k++) {
                hits[k] = Draws.uniform(Draws.bits(1000 + key, k)) < 0.3;
            }
            found += BoxSearch.of(points, hits, key).boxes().isEmpty() ? 0 : 1;
        }
        assertThat(found).isLessThanOrEqualTo(5);
    }

    @Test
    void findsTwoBoxesOneAfterTheOther() {
        double[][] points = cube(500, 5);
        BoxSearch search = BoxSearch.of(points, where(points, x -> x[0] > 0.7 || (x[1] < 0.3 && x[0] < 0.4)), 5);
        assertThat(search.boxes()).hasSizeGreaterThanOrEqualTo(2);
        assertThat(dimensions(search.boxes().get(0))).containsExactly(0);
        assertThat(dimensions(search.boxes().get(1))).contains(1);
    }

    @Test
    void saysWhenThereAreTooFewHitsOrTooFewOthers() {
        double[][] points = cube(100, 1);
        assertThat(BoxSearch.of(points, where(points, x -> x[0] < 0.05), 1))
                .isEqualTo(new BoxSearch(List.of(), BoxSearch.End.FEW_HITS));
        assertThat(BoxSearch.of(points, where(points, x -> x[0] > 0.05), 1))
                .isEqualTo(new BoxSearch(List.of(), BoxSearch.End.FEW_OTHERS));
    }

    @Test
    void peelingOnlyShrinksAndKeepsTheLeastMass() {
        double[][] points = cube(200, 3);
        List<BoxFit> trajectory =
                new PatientRuleInduction(points, 0.05, 0.1).peel(where(points, x -> x[0] < 0.4 && x[1] < 0.6));
        assertThat(trajectory.get(0).mass()).isEqualTo(1);
        assertThat(trajectory.get(0).coverage()).isEqualTo(1);
        for (int k = 1; k < trajectory.size(); k++) {
            assertThat(trajectory.get(k).inside())
                    .isLessThan(trajectory.get(k - 1).inside());
            assertThat(trajectory.get(k).mass()).isGreaterThanOrEqualTo(0.1);
        }
        assertThat(trajectory.get(trajectory.size() - 1).density()).isEqualTo(1);
    }

    /** Counts on the way agree with counting the points of the box. */
    @Test
    void countsAgreeWithTheBoxAlsoWherePointsTie() {
        double[][] points = cube(200, 4);
        for (double[] point : points) {
            point[2] = Math.floor(point[2] * 4);
        }
        boolean[] hits = where(points, x -> x[2] >= 2 && x[4] < 0.5);
        PatientRuleInduction rules = new PatientRuleInduction(points, 0.05, 0.05);
        for (BoxFit step : rules.peel(hits)) {
            BoxFit counted = rules.fit(step.box(), hits);
            assertThat(counted.inside()).isEqualTo(step.inside());
            assertThat(counted.hits()).isEqualTo(step.hits());
        }
        BoxSearch.Found found = BoxSearch.of(points, hits, 4).boxes().get(0);
        assertThat(found.fit().box().low()[2]).isEqualTo(1.5);
        assertThat(found.fit().coverage()).isGreaterThan(0.9);
    }

    @Test
    void orderOfDimensionsRenamesTheBox() {
        double[][] points = cube(300, 8);
        double[][] turned = new double[points.length][];
        for (int k = 0; k < points.length; k++) {
            turned[k] = new double[] {points[k][4], points[k][3], points[k][2], points[k][1], points[k][0]};
        }
        boolean[] hits = where(points, x -> x[0] < 0.5 && x[3] > 0.4);
        BoxFit one = BoxSearch.of(points, hits, 8).boxes().get(0).fit();
        BoxFit two = BoxSearch.of(turned, hits, 8).boxes().get(0).fit();
        // Slices that tie are taken in the order of the dimensions, so boxes agree to within a slice.
        assertThat(two.box().high()[4]).isCloseTo(one.box().high()[0], within(0.03));
        assertThat(two.box().low()[1]).isCloseTo(one.box().low()[3], within(0.03));
        assertThat(two.coverage()).isCloseTo(one.coverage(), within(0.05));
    }
}
