package org.zonelab.scenarios.sweep;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How an effect moves along one axis, averaged over everything else that is varied.
 *
 * @param axis what is varied
 * @param lever whether governments set it
 * @param levels ascending in value; those without any defined effect are left out
 */
public record AxisResponse(Axis axis, boolean lever, List<Level> levels) {
    /** Levels of an axis that is sampled, each with as many points as the others. */
    static final int SLICES = 5;

    public AxisResponse {
        levels = List.copyOf(levels);
    }

    /**
     * Points with one value, or a slice of neighbouring values.
     *
     * @param value the value, or the mean of the slice
     * @param mean mean effect over the points
     * @param low smallest effect of a point
     * @param high largest
     */
    public record Level(double value, double mean, double low, double high) {}

    /** Distance between the largest and the smallest mean effect; 0 with fewer than two levels. */
    public double span() {
        return levels.isEmpty() ? 0 : highest().mean() - lowest().mean();
    }

    /** The level with the smallest mean effect. */
    public Level lowest() {
        return levels.stream().min(Comparator.comparingDouble(Level::mean)).orElseThrow();
    }

    /** The level with the largest mean effect. */
    public Level highest() {
        return levels.stream().max(Comparator.comparingDouble(Level::mean)).orElseThrow();
    }

    /**
     * Responses along every axis of one side.
     *
     * @param side which axes
     * @param lever whether governments set them
     * @param values of the side's points, {@code [point][axis]}
     * @param effects at each of its points, one for each point of the other side; NaN where undefined
     */
    static List<AxisResponse> of(InputPoints side, boolean lever, double[][] values, double[][] effects) {
        List<AxisResponse> all = new ArrayList<>();
        for (int a = 0; a < side.axes().size(); a++) {
            int axis = a;
            double[] along =
                    Arrays.stream(values).mapToDouble(point -> point[axis]).toArray();
            Integer[] order = IntStream.range(0, along.length)
                    .boxed()
                    .sorted(Comparator.comparingDouble((Integer k) -> along[k]))
                    .toArray(Integer[]::new);
            List<Level> levels = new ArrayList<>();
            int from = 0;
            for (int slice = 0; from < order.length; slice++) {
                int to = from + 1;
                if (side.combination() == Combination.GRID) {
                    while (to < order.length && along[order[to]] == along[order[from]]) {
                        to++;
                    }
                } else {
                    to = Math.max(to, (int) ((long) (slice + 1) * order.length / SLICES));
                }
                level(Arrays.copyOfRange(order, from, to), along, effects).ifPresent(levels::add);
                from = to;
            }
            all.add(new AxisResponse(side.axes().get(axis), lever, levels));
        }
        return all;
    }

    private static Optional<Level> level(Integer[] points, double[] along, double[][] effects) {
        double[] defined = Arrays.stream(points)
                .flatMapToDouble(k -> Arrays.stream(effects[k]))
                .filter(Double::isFinite)
                .toArray();
        if (defined.length == 0) {
            return Optional.empty();
        }
        double sum = 0;
        for (double effect : defined) {
            sum += effect;
        }
        double value = 0;
        for (int point : points) {
            value += along[point] / points.length;
        }
        return Optional.of(new Level(
                value,
                sum / defined.length,
                Arrays.stream(defined).min().orElseThrow(),
                Arrays.stream(defined).max().orElseThrow()));
    }
}
