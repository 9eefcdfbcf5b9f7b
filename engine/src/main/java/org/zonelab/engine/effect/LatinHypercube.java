package org.zonelab.engine.effect;

import org.zonelab.engine.numeric.Bounds;
import org.zonelab.engine.random.Draws;

/**
 * Latin hypercube: n points of which each dimension has exactly one in each of n equal slices.
 *
 * <pre>x_kj = (π_j(k) + u_kj) / n</pre>
 *
 * <p>π_j random permutations, u uniform, all keyed. Source: McKay, Beckman and Conover (1979), Technometrics 21(2).
 *
 * @param points n
 * @param dimensions at least 1
 * @param key key of all draws
 */
public record LatinHypercube(int points, int dimensions, long key) {
    public LatinHypercube {
        Bounds.within("points", points, 1, 1_000_000);
        Bounds.within("dimensions", dimensions, 1, 10_000);
    }

    /** All points, {@code [point][dimension]}, each within (0, 1). */
    public double[][] all() {
        double[][] x = new double[points][dimensions];
        for (int j = 0; j < dimensions; j++) {
            int[] slice = Permutation.of(points, Draws.bits(key, j));
            for (int k = 0; k < points; k++) {
                double within = Draws.uniform(Draws.bits(key, j, k));
                x[k][j] = (slice[k] + within) / points;
            }
        }
        return x;
    }
}
