package org.zonelab.scenarios.data;

import java.util.List;

/**
 * Spreads totals of groups of zones: stated zones keep their figure, the others share the rest in proportion to a prior.
 *
 * @param what name for messages
 * @param groupOf group of each zone
 * @param groupTotal total of each group
 */
record Spread(String what, int[] groupOf, double[] groupTotal) {
    /** All zones in one group. */
    static Spread national(String what, int zones, double total) {
        return new Spread(what, new int[zones], new double[] {total});
    }

    /**
     * Figures of all zones.
     *
     * @param prior above 0 where nothing is stated
     * @param stated NaN where nothing is stated
     * @throws DataException if the stated zones of a group leave nothing to the others, or miss the total
     */
    double[] of(double[] prior, double[] stated) {
        double[] left = groupTotal.clone();
        double[] weight = new double[left.length];
        for (int z = 0; z < prior.length; z++) {
            if (Double.isNaN(stated[z])) {
                weight[groupOf[z]] += prior[z];
            } else {
                left[groupOf[z]] -= stated[z];
            }
        }
        for (int g = 0; g < left.length; g++) {
            if ((!(left[g] > 0) && weight[g] > 0)
                    || (weight[g] == 0 && StrictMath.abs(left[g]) > 1e-6 * groupTotal[g])) {
                throw new DataException(List.of(new Fault(
                        "zone_figures.csv",
                        0,
                        what + ": stated zones of group " + g + " add to " + (groupTotal[g] - left[g])
                                + ", the total of the group is " + groupTotal[g])));
            }
        }
        double[] figures = new double[prior.length];
        for (int z = 0; z < prior.length; z++) {
            figures[z] = Double.isNaN(stated[z]) ? left[groupOf[z]] * (prior[z] / weight[groupOf[z]]) : stated[z];
        }
        return figures;
    }
}
