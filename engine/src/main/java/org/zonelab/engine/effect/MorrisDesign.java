package org.zonelab.engine.effect;

import java.util.List;
import java.util.stream.IntStream;
import org.zonelab.engine.numeric.Bounds;
import org.zonelab.engine.random.Draws;

/**
 * Trajectories through a grid in the unit cube along which one input moves at a time, for screening many inputs.
 *
 * <pre>Δ = p / (2 (p − 1)),   levels 0, 1/(p−1), …, 1</pre>
 *
 * <p>Each trajectory starts at a random level of the grid and moves every input once by +Δ or −Δ in random order: one run
 * more than inputs. An input is one dimension of the cube, or a group of dimensions that move together, each up or down
 * for itself. Sources: Morris (1991), Technometrics 33(2); groups as in Campolongo, Cariboni and Saltelli (2007),
 * Environmental Modelling and Software 22(10).
 *
 * @param trajectories at least 2
 * @param groups the input to which each dimension belongs, inputs counted from 0
 * @param levels p, even
 * @param key key of the draws
 */
public record MorrisDesign(int trajectories, List<Integer> groups, int levels, long key) {
    public MorrisDesign {
        groups = List.copyOf(groups);
        Bounds.within("trajectories", trajectories, 2, 100_000);
        Bounds.within("dimensions", groups.size(), 1, 10_000);
        Bounds.within("levels", levels, 2, 1000);
        if (levels % 2 != 0) {
            throw new IllegalArgumentException("levels must be even, was " + levels);
        }
    }

    /** A design in which every dimension is an input of its own. */
    public MorrisDesign(int trajectories, int dimensions, int levels, long key) {
        this(trajectories, IntStream.range(0, dimensions).boxed().toList(), levels, key);
    }

    /** Dimensions of the cube. */
    public int dimensions() {
        return groups.size();
    }

    /** What moves, one after another. */
    public int inputs() {
        return 1 + groups.stream().mapToInt(input -> input).max().orElse(0);
    }

    /** Step Δ. */
    public double step() {
        return levels / (2.0 * (levels - 1));
    }

    /** Order in which the inputs of a trajectory move: entry k is the input moved before point k + 1. */
    public int[] order(int trajectory) {
        return Permutation.of(inputs(), Draws.bits(key, trajectory));
    }

    /** Points of a trajectory, {@code [point][dimension]}, one more than inputs. */
    public double[][] points(int trajectory) {
        int dimensions = dimensions();
        double[] start = new double[dimensions];
        double[] move = new double[dimensions];
        for (int j = 0; j < dimensions; j++) {
            long bits = Draws.bits(key, trajectory, j);
            double low = Permutation.below(levels / 2, bits) / (levels - 1.0);
            boolean up = (bits & 1) == 0;
            start[j] = up ? low : low + step();
            move[j] = up ? step() : -step();
        }
        int[] order = order(trajectory);
        double[][] points = new double[order.length + 1][];
        points[0] = start;
        for (int k = 0; k < order.length; k++) {
            points[k + 1] = points[k].clone();
            for (int j = 0; j < dimensions; j++) {
                points[k + 1][j] += groups.get(j) == order[k] ? move[j] : 0;
            }
        }
        return points;
    }

    /**
     * Elementary effects, {@code [input][trajectory]}. That of a group is the change of the output over Δ, without direction.
     *
     * @param outputs {@code [trajectory][point]} of the model at {@link #points}; where one is NaN, so are the effects of the
     *     moves to it and from it
     */
    public double[][] changes(double[][] outputs) {
        int[] members = new int[inputs()];
        groups.forEach(input -> members[input]++);
        double[][] effects = new double[inputs()][trajectories];
        for (int t = 0; t < trajectories; t++) {
            double[][] points = points(t);
            int[] order = order(t);
            for (int k = 0; k < order.length; k++) {
                int input = order[k];
                int first = groups.indexOf(input);
                double moved = members[input] == 1 ? points[k + 1][first] - points[k][first] : step();
                effects[input][t] = (outputs[t][k + 1] - outputs[t][k]) / moved;
            }
        }
        return effects;
    }

    /**
     * Summary of the elementary effects of all inputs.
     *
     * @param outputs as in {@link #changes}
     */
    public ElementaryEffects effects(double[][] outputs) {
        return ElementaryEffects.of(changes(outputs));
    }
}
