package org.zonelab.engine.population;

/**
 * How the firms of one kind (high-tech, trading) of each zone split over classes and industries.
 *
 * <p>Within a size class and industry the kind is independent of the owner. Above-scale and small foreign firms are of the
 * kind with a probability that rises with the industry's inclination and with how common the kind is in the zone; the
 * others of the zone are small domestic firms.
 *
 * @param inclination of each industry, any scale
 * @param aboveShare of all firms of the kind that are above scale
 * @param smallForeignShare of small foreign firms that are of the kind
 * @param key key of all draws
 */
record KindCounts(double[] inclination, double aboveShare, double smallForeignShare, long key) {
    /** No industry's firms of a zone are expected to be of the kind by more than this. */
    private static final double LARGEST_PART = 0.9;
    /** Parts of a zone's firms of the kind that may be above-scale, and small foreign: some small domestic are left. */
    private static final double ABOVE_PART = 0.65;

    private static final double FOREIGN_PART = 0.3;

    /**
     * Counts by class that add to the zones' totals.
     *
     * @param zoneTotals firms of the kind of each zone, whole numbers
     */
    FirmCounts.ByClass of(double[] zoneTotals, int[][] above, int[][] smallForeign) {
        int zones = zoneTotals.length;
        int industries = inclination.length;
        double total = 0;
        int[] rows = new int[zones];
        for (int z = 0; z < zones; z++) {
            rows[z] = (int) StrictMath.rint(zoneTotals[z]);
            total += rows[z];
        }
        double[][] aboveExpected = expected(above, rows, aboveShare * total, ABOVE_PART);
        double[][] foreignExpected =
                expected(smallForeign, rows, smallForeignShare * WholeCounts.sum(smallForeign), FOREIGN_PART);
        double[][] expected = new double[zones][3 * industries];
        for (int z = 0; z < zones; z++) {
            double rest = rows[z];
            double weight = 0;
            for (int i = 0; i < industries; i++) {
                expected[z][i] = aboveExpected[z][i];
                expected[z][industries + i] = foreignExpected[z][i];
                rest -= aboveExpected[z][i] + foreignExpected[z][i];
                weight += inclination[i] * (1 + above[z][i]);
            }
            for (int i = 0; i < industries; i++) {
                expected[z][2 * industries + i] = StrictMath.max(0, rest) * inclination[i] * (1 + above[z][i]) / weight;
            }
        }
        return split(new WholeCounts(key).ofRows(expected, rows), above, smallForeign);
    }

    /** Expected counts of one class; a zone's firms of the kind limit them. */
    private double[][] expected(int[][] firms, int[] rows, double target, double largestPartOfZone) {
        double level = RisingTotal.level(
                candidate -> WholeCounts.sum(expectedAt(firms, rows, candidate, largestPartOfZone)), target);
        return expectedAt(firms, rows, level, largestPartOfZone);
    }

    private double[][] expectedAt(int[][] firms, int[] rows, double level, double largestPartOfZone) {
        double[][] expected = new double[firms.length][inclination.length];
        for (int z = 0; z < firms.length; z++) {
            double inZone = 0;
            for (int count : firms[z]) {
                inZone += count;
            }
            double sum = 0;
            for (int i = 0; i < inclination.length && inZone > 0; i++) {
                expected[z][i] =
                        firms[z][i] * StrictMath.min(LARGEST_PART, level * inclination[i] * (rows[z] / inZone));
                sum += expected[z][i];
            }
            double most = largestPartOfZone * rows[z];
            for (int i = 0; i < inclination.length && sum > most; i++) {
                expected[z][i] *= most / sum;
            }
        }
        return expected;
    }

    /** Cuts the table into classes; what exceeds the firms there are goes to small domestic firms. */
    private static FirmCounts.ByClass split(int[][] counts, int[][] above, int[][] smallForeign) {
        int industries = above[0].length;
        FirmCounts.ByClass split = new FirmCounts.ByClass(
                new int[counts.length][industries],
                new int[counts.length][industries],
                new int[counts.length][industries]);
        for (int z = 0; z < counts.length; z++) {
            for (int i = 0; i < industries; i++) {
                split.above()[z][i] = Math.min(counts[z][i], above[z][i]);
                split.smallForeign()[z][i] = Math.min(counts[z][industries + i], smallForeign[z][i]);
                split.smallDomestic()[z][i] = counts[z][i]
                        + counts[z][industries + i]
                        + counts[z][2 * industries + i]
                        - split.above()[z][i]
                        - split.smallForeign()[z][i];
            }
        }
        return split;
    }
}
