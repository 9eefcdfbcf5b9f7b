package org.zonelab.engine.effect;

import org.apache.commons.math3.random.SobolSequenceGenerator;
import org.zonelab.engine.numeric.Bounds;
import org.zonelab.engine.random.Draws;

/**
 * Points of a Sobol sequence in the unit cube, shifted by a key.
 *
 * <pre>x_kj = (s_kj + u_j) mod 1</pre>
 *
 * <p>s Sobol sequence with the direction numbers of Joe and Kuo (2008), u uniform and keyed, the same for all points
 * (Cranley and Patterson 1976): each point alone is uniform, and different keys are independent. Point k depends on the
 * key and k alone, not on how many are drawn.
 *
 * @param dimensions 1 to 1,000
 * @param key key of the shift
 */
public record SobolPoints(int dimensions, long key) {
    public SobolPoints {
        Bounds.within("dimensions", dimensions, 1, 1000);
    }

    /** Points {@code first} to {@code first + count - 1}, {@code [point][dimension]}, each within [0, 1). */
    public double[][] points(int first, int count) {
        double[] shift = new double[dimensions];
        for (int j = 0; j < dimensions; j++) {
            shift[j] = Draws.uniform(Draws.bits(key, j));
        }
        SobolSequenceGenerator sequence = new SobolSequenceGenerator(dimensions);
        double[][] points = new double[count][];
        for (int k = 0; k < count; k++) {
            points[k] = k == 0 ? sequence.skipTo(first) : sequence.nextVector();
            for (int j = 0; j < dimensions; j++) {
                double moved = points[k][j] + shift[j];
                points[k][j] = moved < 1 ? moved : moved - 1;
            }
        }
        return points;
    }

    /** One point. */
    public double[] point(int index) {
        return points(index, 1)[0];
    }
}
