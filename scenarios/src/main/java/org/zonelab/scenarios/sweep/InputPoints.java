package org.zonelab.scenarios.sweep;

import java.util.List;

/**
 * Points of one side of a sweep: what governments set, or what nobody sets.
 *
 * @param combination how values are combined
 * @param points of a sample; a grid has as many as its values make
 * @param axes what is varied; none for the one point that the scenario states
 */
public record InputPoints(Combination combination, int points, List<Axis> axes) {
    public InputPoints {
        axes = List.copyOf(axes);
    }

    /** Nothing is varied. */
    static InputPoints none() {
        return new InputPoints(Combination.GRID, 1, List.of());
    }

    /** Whether anything is varied. */
    public boolean varied() {
        return !axes.isEmpty();
    }

    /** How many points there are; at most {@link Integer#MAX_VALUE}. */
    public long count() {
        if (combination != Combination.GRID) {
            return points;
        }
        return axes.stream().mapToLong(axis -> axis.values().size()).reduce(1, Math::multiplyExact);
    }

    /**
     * Values in the units of the axes, {@code [point][axis]}.
     *
     * @param key of all draws
     */
    public double[][] values(long key) {
        return combination == Combination.GRID ? grid() : sample(key);
    }

    /** The last axis moves fastest. */
    private double[][] grid() {
        double[][] all = new double[Math.toIntExact(count())][axes.size()];
        for (int k = 0; k < all.length; k++) {
            int rest = k;
            for (int axis = axes.size() - 1; axis >= 0; axis--) {
                List<Double> values = axes.get(axis).values();
                all[k][axis] = values.get(rest % values.size());
                rest /= values.size();
            }
        }
        return all;
    }

    private double[][] sample(long key) {
        double[][] all = combination.cube(points, axes, key);
        for (double[] point : all) {
            for (int axis = 0; axis < point.length; axis++) {
                point[axis] = axes.get(axis).quantile().applyAsDouble(point[axis]);
            }
        }
        return all;
    }
}
