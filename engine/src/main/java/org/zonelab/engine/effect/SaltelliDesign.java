package org.zonelab.engine.effect;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.zonelab.engine.numeric.Bounds;

/**
 * Points at which a model is run to estimate variance-based sensitivity indices: N rows of two independent samples A and
 * B, and for each input i the rows of A with input i taken from B.
 *
 * <p>Block 0 is A, block 1 is B, block 2 + i is A with input i from B: N (inputs + 2) runs. An input is one dimension of the
 * cube or a group of dimensions. Unions of inputs have further blocks, A with all of them from B, so that what they do together
 * has indices too: what their own indices add up to leaves out what they do with each other. A and B are halves of one Sobol sequence in 2 d dimensions. Source: Saltelli et al. (2010),
 * Computer Physics Communications 181(2).
 *
 * @param rows N, best a power of two
 * @param groups the input to which each dimension belongs, inputs counted from 0; 1 to 500 dimensions
 * @param unions sets of inputs that are taken from B together
 * @param key key of the sample
 */
public record SaltelliDesign(int rows, List<Integer> groups, List<Set<Integer>> unions, long key) {
    /** Blocks before those of the inputs. */
    static final int OWN_BLOCKS = 2;

    public SaltelliDesign {
        groups = List.copyOf(groups);
        unions = List.copyOf(unions);
        Bounds.within("rows", rows, 2, 1_000_000);
        Bounds.within("dimensions", groups.size(), 1, 500);
    }

    /** A design in which every dimension is an input of its own. */
    public SaltelliDesign(int rows, int dimensions, long key) {
        this(rows, IntStream.range(0, dimensions).boxed().toList(), List.of(), key);
    }

    private int inputs() {
        return 1 + groups.stream().mapToInt(input -> input).max().orElse(0);
    }

    /** Blocks of runs: A, B, one an input, one a union. */
    public int blocks() {
        return OWN_BLOCKS + inputs() + unions.size();
    }

    /** The points of a row in the unit cube, {@code [block][dimension]}; they do not depend on the number of rows. */
    public double[][] row(int row) {
        return blocksOf(new SobolPoints(2 * groups.size(), key).point(row));
    }

    /** All points in the unit cube, {@code [block][row][dimension]}. */
    public double[][][] points() {
        double[][] sample = new SobolPoints(2 * groups.size(), key).points(0, rows);
        double[][][] points = new double[blocks()][rows][];
        for (int row = 0; row < rows; row++) {
            double[][] blocks = blocksOf(sample[row]);
            for (int block = 0; block < blocks.length; block++) {
                points[block][row] = blocks[block];
            }
        }
        return points;
    }

    private double[][] blocksOf(double[] sample) {
        int dimensions = groups.size();
        double[][] points = new double[blocks()][dimensions];
        for (int block = 0; block < points.length; block++) {
            for (int j = 0; j < dimensions; j++) {
                points[block][j] = sample[isFromB(block, groups.get(j)) ? dimensions + j : j];
            }
        }
        return points;
    }

    private boolean isFromB(int block, int input) {
        int union = block - OWN_BLOCKS - inputs();
        return union >= 0 ? unions.get(union).contains(input) : block == 1 || block == input + OWN_BLOCKS;
    }
}
