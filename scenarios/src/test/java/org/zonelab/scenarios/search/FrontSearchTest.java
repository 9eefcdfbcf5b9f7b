package org.zonelab.scenarios.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Fronts that are known. */
class FrontSearchTest {
    private static final int VARIABLES = 6;

    private record Problem(double[] most, int objectives, int limits, UnaryOperator<double[]> figures)
            implements SearchProblem {
        @Override
        public List<double[]> first() {
            return List.of(new double[most.length]);
        }

        @Override
        public List<Figures> evaluate(List<double[]> settings) {
            List<Figures> all = new ArrayList<>();
            for (double[] setting : settings) {
                double[] both = figures.apply(setting);
                double[] excess = new double[limits];
                double[] wanted = new double[objectives];
                System.arraycopy(both, 0, wanted, 0, objectives);
                System.arraycopy(both, objectives, excess, 0, limits);
                all.add(new Figures(wanted, excess));
            }
            return all;
        }
    }

    private static double[] unit(int variables) {
        double[] most = new double[variables];
        Arrays.fill(most, 1);
        return most;
    }

    /** Zitzler, Deb and Thiele (2000), Evolutionary Computation 8(2), function T1: the front is f2 = 1 − √f1. */
    private static double[] zdt1(double[] x) {
        double sum = 0;
        for (int k = 1; k < x.length; k++) {
            sum += x[k];
        }
        double g = 1 + 9 * sum / (x.length - 1);
        return new double[] {x[0], g * (1 - StrictMath.sqrt(x[0] / g))};
    }

    @Test
    void reachesTheFrontOfZdt1() throws InterruptedException {
        Problem problem = new Problem(unit(VARIABLES), 2, 0, FrontSearchTest::zdt1);
        List<double[]> front = new FrontSearch(problem, new SearchPlan(40, 120, 1), generation -> {}).run();
        assertThat(front).hasSizeGreaterThan(30);
        double distance = front.stream()
                .map(FrontSearchTest::zdt1)
                .mapToDouble(f -> f[1] - (1 - StrictMath.sqrt(f[0])))
                .average()
                .orElseThrow();
        assertThat(distance).isBetween(-1e-12, 0.02);
        assertThat(front.stream().mapToDouble(x -> x[0]).max().orElseThrow()).isGreaterThan(0.9);
        assertThat(front.stream().mapToDouble(x -> x[0]).min().orElseThrow()).isLessThan(0.05);
    }

    @Test
    void limitsAreKeptAndReached() throws InterruptedException {
        Problem problem = new Problem(unit(2), 2, 1, x -> new double[] {-x[0], -x[1], x[0] + x[1] - 1});
        List<double[]> front = new FrontSearch(problem, new SearchPlan(40, 60, 3), generation -> {}).run();
        assertThat(front).isNotEmpty().allMatch(x -> x[0] + x[1] <= 1);
        assertThat(front.stream().mapToDouble(x -> x[0] + x[1]).average().orElseThrow())
                .isGreaterThan(0.97);
    }

    @Test
    void nothingIsFoundWhereNothingIsWithinTheLimits() throws InterruptedException {
        Problem problem = new Problem(unit(2), 2, 1, x -> new double[] {x[0], x[1], 1});
        assertThat(new FrontSearch(problem, new SearchPlan(8, 3, 1), generation -> {}).run())
                .isEmpty();
    }

    @Test
    void sameSeedTriesTheSameSettings() throws InterruptedException {
        List<List<Double>> one = new ArrayList<>();
        List<List<Double>> two = new ArrayList<>();
        for (List<List<Double>> seen : List.of(one, two)) {
            Problem problem = new Problem(unit(3), 2, 0, x -> {
                seen.add(java.util.Arrays.stream(x).boxed().toList());
                return zdt1(x);
            });
            new FrontSearch(problem, new SearchPlan(12, 10, 5), generation -> {}).run();
        }
        assertThat(two).isEqualTo(one).hasSize(12 * 11);
    }
}
