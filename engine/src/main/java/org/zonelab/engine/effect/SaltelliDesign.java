package org.zonelab.engine.effect;

import org.zonelab.engine.numeric.Bounds;

/**
 * Points at which a model is run to estimate variance-based sensitivity indices: N rows of two independent samples A and
 * B, and for each input i the rows of A with column i taken from B.
 *
 * <p>Block 0 is A, block 1 is B, block 2 + i is A with column i from B: N (d + 2) runs. A and B are halves of one Sobol
 * sequence in 2 d dimensions. Source: Saltelli et al. (2010), Computer Physics Communications 181(2).
 *
 * @param rows N, best a power of two
 * @param dimensions d, 1 to 500
 * @param key key of the sample
 */
public record SaltelliDesign(int rows, int dimensions, long key) {
    /** Blocks before those of the inputs. */
    static final int OWN_BLOCKS = 2;

    public SaltelliDesign {
        Bounds.within("rows", rows, 2, 1_000_000);
        Bounds.within("dimensions", dimensions, 1, 500);
    }

    public int blocks() {
        return dimensions + OWN_BLOCKS;
    }

    /** All points in the unit cube, {@code [block][row][dimension]}. */
    public double[][][] points() {
        double[][] sample = new SobolPoints(2 * dimensions, key).points(0, rows);
        double[][][] points = new double[blocks()][rows][dimensions];
        for (int block = 0; block < blocks(); block++) {
            for (int row = 0; row < rows; row++) {
                for (int j = 0; j < dimensions; j++) {
                    boolean fromB = block == 1 || block == j + OWN_BLOCKS;
                    points[block][row][j] = sample[row][fromB ? dimensions + j : j];
                }
            }
        }
        return points;
    }
}
