package org.zonelab.scenarios.validation;

import java.util.Arrays;
import java.util.Comparator;

/**
 * How the spread of growth falls with size: slope of ln σ on the mean log size over classes of equally many firms.
 *
 * <p>Source: Stanley et al. (1996), Nature 379, σ ~ S^−0.15 to −0.20.
 *
 * @param classes of size, at least 2
 */
record SizeScaling(int classes) {
    SizeScaling {
        if (classes < 2) {
            throw new IllegalArgumentException("at least two classes are needed, was " + classes);
        }
    }

    /**
     * The slope.
     *
     * @param logSize of each firm
     * @param growth of the same firm
     */
    double slope(double[] logSize, double[] growth) {
        Integer[] order = new Integer[logSize.length];
        Arrays.setAll(order, k -> k);
        Arrays.sort(order, Comparator.comparingDouble((Integer k) -> logSize[k]).thenComparing(k -> k));
        double[] size = new double[classes];
        double[] spread = new double[classes];
        for (int c = 0; c < classes; c++) {
            int from = (int) ((long) c * order.length / classes);
            int to = (int) ((long) (c + 1) * order.length / classes);
            double sum = 0;
            double square = 0;
            for (int k = from; k < to; k++) {
                size[c] += logSize[order[k]] / (to - from);
                sum += growth[order[k]];
                square += growth[order[k]] * growth[order[k]];
            }
            double mean = sum / (to - from);
            spread[c] = StrictMath.log(square / (to - from) - mean * mean) / 2;
        }
        return slopeOf(size, spread);
    }

    private static double slopeOf(double[] x, double[] y) {
        double meanX = Arrays.stream(x).average().orElse(Double.NaN);
        double meanY = Arrays.stream(y).average().orElse(Double.NaN);
        double cross = 0;
        double square = 0;
        for (int k = 0; k < x.length; k++) {
            cross += (x[k] - meanX) * (y[k] - meanY);
            square += (x[k] - meanX) * (x[k] - meanX);
        }
        return cross / square;
    }
}
