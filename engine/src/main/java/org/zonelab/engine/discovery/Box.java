package org.zonelab.engine.discovery;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * An axis-parallel box: some dimensions are bounded, on one side or on both.
 *
 * @param low by dimension, −∞ where there is no bound
 * @param high by dimension, +∞ where there is none
 */
public record Box(double[] low, double[] high) {
    /** End of a range. */
    public enum Side {
        LOW,
        HIGH
    }

    /** One face of a box. */
    public record Bound(int dimension, Side side) {}

    public Box {
        if (low.length != high.length) {
            throw new IllegalArgumentException(low.length + " lower bounds do not match " + high.length + " upper");
        }
    }

    /** The box without bounds. */
    public static Box whole(int dimensions) {
        double[] low = new double[dimensions];
        double[] high = new double[dimensions];
        Arrays.fill(low, Double.NEGATIVE_INFINITY);
        Arrays.fill(high, Double.POSITIVE_INFINITY);
        return new Box(low, high);
    }

    /** Whether a point lies inside; faces belong to the box. */
    public boolean contains(double[] point) {
        for (int j = 0; j < low.length; j++) {
            if (!(low[j] <= point[j] && point[j] <= high[j])) {
                return false;
            }
        }
        return true;
    }

    /** Where a face lies; infinite where there is none. */
    public double at(Bound bound) {
        return (bound.side() == Side.LOW ? low : high)[bound.dimension()];
    }

    /** The same box with another face. */
    public Box with(Bound bound, double value) {
        Box other = new Box(low.clone(), high.clone());
        (bound.side() == Side.LOW ? other.low : other.high)[bound.dimension()] = value;
        return other;
    }

    /** The same box without a face. */
    public Box without(Bound bound) {
        return with(bound, bound.side() == Side.LOW ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY);
    }

    /** Its faces, by dimension, the lower one first. */
    public List<Bound> bounds() {
        List<Bound> bounds = new ArrayList<>();
        for (int j = 0; j < low.length; j++) {
            for (Side side : Side.values()) {
                Bound bound = new Bound(j, side);
                if (!Double.isInfinite(at(bound))) {
                    bounds.add(bound);
                }
            }
        }
        return bounds;
    }
}
