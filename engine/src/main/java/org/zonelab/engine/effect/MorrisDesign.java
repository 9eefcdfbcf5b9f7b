package org.zonelab.engine.effect;

import org.zonelab.engine.numeric.Bounds;
import org.zonelab.engine.random.Draws;

/**
 * Trajectories through a grid in the unit cube along which one input moves at a time, for screening many inputs.
 *
 * <pre>Δ = p / (2 (p − 1)),   levels 0, 1/(p−1), …, 1</pre>
 *
 * <p>Each trajectory starts at a random level of the grid and moves every input once by +Δ or −Δ in random order: d + 1
 * runs a trajectory. Source: Morris (1991), Technometrics 33(2).
 *
 * @param trajectories at least 2
 * @param dimensions d
 * @param levels p, even
 * @param key key of the draws
 */
public record MorrisDesign(int trajectories, int dimensions, int levels, long key) {
    public MorrisDesign {
        Bounds.within("trajectories", trajectories, 2, 100_000);
        Bounds.within("dimensions", dimensions, 1, 10_000);
        Bounds.within("levels", levels, 2, 1000);
        if (levels % 2 != 0) {
            throw new IllegalArgumentException("levels must be even, was " + levels);
        }
    }

    /** Step Δ. */
    public double step() {
        return levels / (2.0 * (levels - 1));
    }

    /** Order in which the inputs of a trajectory move: entry k is the input moved before point k + 1. */
    public int[] order(int trajectory) {
        return Permutation.of(dimensions, Draws.bits(key, trajectory));
    }

    /** Points of a trajectory, {@code [point][dimension]}, one more than dimensions. */
    public double[][] points(int trajectory) {
        double[] start = new double[dimensions];
        double[] move = new double[dimensions];
        for (int j = 0; j < dimensions; j++) {
            long bits = Draws.bits(key, trajectory, j);
            double low = Permutation.below(levels / 2, bits) / (levels - 1.0);
            boolean up = (bits & 1) == 0;
            start[j] = up ? low : low + step();
            move[j] = up ? step() : -step();
        }
        double[][] points = new double[dimensions + 1][];
        points[0] = start;
        int[] order = order(trajectory);
        for (int k = 0; k < dimensions; k++) {
            points[k + 1] = points[k].clone();
            points[k + 1][order[k]] += move[order[k]];
        }
        return points;
    }

    /**
     * Elementary effects of all inputs.
     *
     * @param outputs {@code [trajectory][point]} of the model at {@link #points}
     */
    public ElementaryEffects effects(double[][] outputs) {
        double[][] effects = new double[dimensions][trajectories];
        for (int t = 0; t < trajectories; t++) {
            double[][] points = points(t);
            int[] order = order(t);
            for (int k = 0; k < dimensions; k++) {
                int input = order[k];
                effects[input][t] = (outputs[t][k + 1] - outputs[t][k]) / (points[k + 1][input] - points[k][input]);
            }
        }
        return ElementaryEffects.of(effects);
    }
}
