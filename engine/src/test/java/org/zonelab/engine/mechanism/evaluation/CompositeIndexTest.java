package org.zonelab.engine.mechanism.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zonelab.engine.mechanism.evaluation.Indicator.Direction;

class CompositeIndexTest {
    private static final EvaluationParameters OFFICIAL = new EvaluationParameters(0.30, 0.30, 0.15, 0.15, 0.10);
    private static final CompositeIndex INDEX = new CompositeIndex(OFFICIAL);
    private static final int ZONES = 50;

    private static Map<Indicator, double[]> draw(long seed, double unit) {
        SplittableRandom random = new SplittableRandom(seed);
        Map<Indicator, double[]> values = new EnumMap<>(Indicator.class);
        for (Indicator indicator : Indicator.values()) {
            values.put(
                    indicator,
                    random.doubles(ZONES, 0, 8)
                            .map(x -> unit * StrictMath.exp(x))
                            .toArray());
        }
        return values;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void scoresLieBetweenSixtyAndAHundredAndDoNotDependOnUnits(long seed) {
        double[] score = new double[ZONES];
        INDEX.scores(draw(seed, 1), score);
        assertThat(Arrays.stream(score).min().orElseThrow()).isGreaterThanOrEqualTo(60 - 1e-9);
        assertThat(Arrays.stream(score).max().orElseThrow()).isLessThanOrEqualTo(100 + 1e-9);
        double[] rescaled = new double[ZONES];
        INDEX.scores(draw(seed, 7.1217), rescaled);
        assertThat(rescaled).containsExactly(score, within(1e-9));
    }

    @Test
    void bestInEverythingScoresAHundredAndWorstSixty() {
        Map<Indicator, double[]> values = new EnumMap<>(Indicator.class);
        for (Indicator indicator : Indicator.values()) {
            double[] bestFirst = switch (indicator.direction()) {
                case HIGHER_IS_BETTER -> new double[] {100, 10, 1};
                case LOWER_IS_BETTER -> new double[] {1, 10, 100};
            };
            values.put(indicator, bestFirst);
        }
        double[] score = new double[3];
        INDEX.scores(values, score);
        assertThat(score).containsExactly(new double[] {100, 80, 60}, within(1e-9));
    }

    @Test
    void openingWeighsThirtyPercent() {
        Map<Indicator, double[]> values = new EnumMap<>(Indicator.class);
        for (Indicator indicator : Indicator.values()) {
            values.put(indicator, new double[] {5, 5});
        }
        double[] equal = new double[2];
        INDEX.scores(values, equal);
        assertThat(equal).containsExactly(new double[] {80, 80}, within(1e-12));
        values.put(Indicator.TRADE, new double[] {50, 5});
        values.put(Indicator.FOREIGN_INVESTMENT, new double[] {50, 5});
        double[] opened = new double[2];
        INDEX.scores(values, opened);
        assertThat(opened[0] - opened[1]).isCloseTo(0.30 * 40, within(1e-9));
    }

    @Test
    void missingIndicatorIsNamed() {
        Map<Indicator, double[]> values = draw(1, 1);
        values.remove(Indicator.TRADE);
        assertThatThrownBy(() -> INDEX.scores(values, new double[ZONES]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("TRADE");
    }

    @Test
    void nothingScoresLowestWithoutBecomingInfinite() {
        double[] score = new double[3];
        new Normalisation().scores(new double[] {0, 1e-3, 1}, Direction.HIGHER_IS_BETTER, score);
        assertThat(score[0]).isEqualTo(60);
        assertThat(score[2]).isEqualTo(100);
        new Normalisation().scores(new double[3], Direction.HIGHER_IS_BETTER, score);
        assertThat(score).containsOnly(80);
    }

    @Test
    void weightsThatDoNotAddUpToOneAreRefused() {
        assertThatThrownBy(() -> new EvaluationParameters(0.3, 0.3, 0.2, 0.15, 0.1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("sum of the evaluation weights");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void ranksAreAPermutationInTheOrderOfScores(long seed) {
        double[] score =
                new SplittableRandom(seed).ints(ZONES, 0, 20).asDoubleStream().toArray();
        int[] rank = Ranking.published(2025, score).rank();
        assertThat(Arrays.stream(rank).sorted().toArray())
                .containsExactly(IntStream.rangeClosed(1, ZONES).toArray());
        for (int a = 0; a < ZONES; a++) {
            for (int b = a + 1; b < ZONES; b++) {
                assertThat(rank[a] < rank[b]).isEqualTo(score[a] >= score[b]);
            }
        }
    }

    @Test
    void rankingScoresTheYearBefore() {
        Ranking ranking = Ranking.published(2026, new double[] {70, 90, 80});
        assertThat(ranking.scoredYear()).isEqualTo(2025);
        assertThat(ranking.rank()).containsExactly(3, 1, 2);
        assertThat(ranking.among(2, new boolean[] {true, true, false})).isEqualTo(1);
    }

    /** Zhejiang's draft: 45 % of trade by 2027 from 38.9 % in 2024, most of it outside national zones. */
    @Test
    void partOfATargetOutsideTheModelStaysAtItsBase() {
        ProvincialTarget target = new ProvincialTarget(
                "Zhejiang",
                "share of development zones in provincial goods trade",
                0.389,
                2024,
                0.45,
                2027,
                "fraction",
                "all development zones, provincial ones included",
                0.5,
                "draft guidance of Zhejiang, adoption not known");
        assertThat(target.value(1)).isEqualTo(0.389);
        assertThat(target.progress(1)).isZero();
        assertThat(target.value(1.2)).isCloseTo(0.389 * 1.1, within(1e-12));
        assertThat(target.progress(1.2)).isCloseTo(0.0389 / 0.061, within(1e-12));
    }
}
