package org.zonelab.engine.population;

/**
 * Totals that a table must show over some of its axes.
 *
 * @param name what the totals are, for messages
 * @param axes positions of the axes kept, ascending
 * @param target totals at least 0, in row-major order of the kept axes
 */
public record Margin(String name, int[] axes, double[] target) {
    public Margin {
        axes = axes.clone();
        target = target.clone();
        for (int k = 1; k < axes.length; k++) {
            if (axes[k] <= axes[k - 1]) {
                throw new IllegalArgumentException("axes of margin " + name + " must ascend");
            }
        }
        for (double t : target) {
            if (!(t >= 0)) {
                throw new IllegalArgumentException("margin " + name + " must be at least 0, had " + t);
            }
        }
    }

    /** Totals along one axis. */
    public static Margin of(String name, int axis, double[] target) {
        return new Margin(name, new int[] {axis}, target);
    }

    double total() {
        double total = 0;
        for (double t : target) {
            total += t;
        }
        return total;
    }
}
