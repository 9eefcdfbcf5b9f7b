package org.zonelab.engine.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** f = x₁ x₂ + 2 x₃ on the grid of four levels, Δ = 2/3: the effects are known exactly. */
class MorrisDesignTest {
    private static final double[] GRID = {0, 1.0 / 3, 2.0 / 3, 1};

    private static double model(double[] x) {
        return x[0] * x[1] + 2 * x[2];
    }

    @Test
    void everyGridPointOnceGivesTheExactMoments() {
        double delta = new MorrisDesign(2, 3, 4, 0).step();
        assertThat(delta).isCloseTo(2.0 / 3, within(1e-15));
        int places = 2 * 4 * 4;
        double[][] effects = new double[3][places];
        for (int input = 0; input < 3; input++) {
            int place = 0;
            for (int low = 0; low < 2; low++) {
                for (double one : GRID) {
                    for (double other : GRID) {
                        double[] from = {one, one, one};
                        from[(input + 1) % 3] = one;
                        from[(input + 2) % 3] = other;
                        from[input] = GRID[low];
                        double[] to = from.clone();
                        to[input] += delta;
                        effects[input][place++] = (model(to) - model(from)) / delta;
                    }
                }
            }
        }
        ElementaryEffects moments = ElementaryEffects.of(effects);
        double population = Math.sqrt((places - 1.0) / places);
        assertThat(moments.meanAbsolute()[0]).isCloseTo(0.5, within(1e-12));
        assertThat(moments.meanAbsolute()[1]).isCloseTo(0.5, within(1e-12));
        assertThat(moments.meanAbsolute()[2]).isCloseTo(2, within(1e-12));
        assertThat(moments.deviation()[0] * population).isCloseTo(0.372678, within(5e-7));
        assertThat(moments.deviation()[2]).isCloseTo(0, within(1e-12));
    }

    @Test
    void randomTrajectoriesApproachTheExactMoments() {
        MorrisDesign design = new MorrisDesign(4000, 3, 4, 17);
        double[][] outputs = new double[4000][];
        for (int t = 0; t < outputs.length; t++) {
            double[][] points = design.points(t);
            outputs[t] = new double[points.length];
            for (int k = 0; k < points.length; k++) {
                outputs[t][k] = model(points[k]);
            }
        }
        ElementaryEffects effects = design.effects(outputs);
        assertThat(effects.meanAbsolute()[0]).isCloseTo(0.5, within(0.02));
        assertThat(effects.meanAbsolute()[1]).isCloseTo(0.5, within(0.02));
        assertThat(effects.deviation()[0]).isCloseTo(0.372678, within(0.01));
        assertThat(effects.mean()[2]).isCloseTo(2, within(1e-12));
    }

    @Test
    void eachTrajectoryMovesEveryInputOnceAndStaysOnTheGrid() {
        MorrisDesign design = new MorrisDesign(50, 6, 4, 3);
        for (int t = 0; t < 50; t++) {
            double[][] points = design.points(t);
            int moved = 0;
            for (int k = 0; k < 6; k++) {
                for (int j = 0; j < 6; j++) {
                    double steps = points[k + 1][j] * 3;
                    assertThat(steps).isBetween(-1e-12, 3 + 1e-12);
                    assertThat(steps).isCloseTo(Math.rint(steps), within(1e-12));
                    moved += points[k + 1][j] != points[k][j] ? 1 : 0;
                }
            }
            assertThat(moved).isEqualTo(6);
            assertThat(design.order(t)).containsExactlyInAnyOrder(0, 1, 2, 3, 4, 5);
        }
    }

    @Test
    void oddLevelsAreRefused() {
        assertThatThrownBy(() -> new MorrisDesign(4, 2, 5, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("even");
    }
}
