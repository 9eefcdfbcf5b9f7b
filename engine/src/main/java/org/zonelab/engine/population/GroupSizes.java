package org.zonelab.engine.population;

import java.util.Arrays;

/**
 * Numbers of plants of investor groups: P(k) ∝ k^(−s), k = 1 … K, in strata, so that they add to a given number of
 * plants.
 *
 * @param exponent s
 * @param largest K
 */
record GroupSizes(double exponent, int largest) {
    /** Sizes in ascending order that add to the number of plants. */
    int[] of(int plants) {
        double[] cumulative = cumulative();
        int low = 0;
        int high = plants;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (Arrays.stream(strata(cumulative, middle)).sum() <= plants) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        int[] sizes = strata(cumulative, low);
        int singles = plants - Arrays.stream(sizes).sum();
        int[] all = new int[singles + low];
        Arrays.fill(all, 0, singles, 1);
        System.arraycopy(sizes, 0, all, singles, low);
        return all;
    }

    private int[] strata(double[] cumulative, int groups) {
        int[] sizes = new int[groups];
        int k = 0;
        for (int g = 0; g < groups; g++) {
            while (cumulative[k] < (g + 0.5) / groups) {
                k++;
            }
            sizes[g] = k + 1;
        }
        return sizes;
    }

    private double[] cumulative() {
        double[] cumulative = new double[largest];
        double sum = 0;
        for (int k = 0; k < largest; k++) {
            sum += StrictMath.pow(k + 1, -exponent);
            cumulative[k] = sum;
        }
        for (int k = 0; k < largest; k++) {
            cumulative[k] /= sum;
        }
        cumulative[largest - 1] = 1;
        return cumulative;
    }
}
