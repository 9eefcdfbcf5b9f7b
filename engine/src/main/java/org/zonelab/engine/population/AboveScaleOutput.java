package org.zonelab.engine.population;

import org.zonelab.engine.numeric.Roots;
import org.zonelab.engine.world.World;

/**
 * Splits the gross output of each zone and industry between foreign and domestic above-scale firms.
 *
 * <p>The foreign share of each industry over all zones is kept; zones without foreign firms give theirs to the others.
 *
 * @param scale output that each firm must be left with
 */
record AboveScaleOutput(World world, double scale) {
    /** A firm is left with this multiple of the scale on average. */
    private static final double MARGIN = 1.25;

    private static final double TOLERANCE = 1e-12;

    /**
     * Output of foreign firms of one industry, {@code [zone]}.
     *
     * @param above firms of the industry by zone
     * @param foreign foreign ones among them
     */
    double[] foreign(int industry, int[] above, int[] foreign) {
        double target = 0;
        for (int z = 0; z < above.length; z++) {
            target += world.totals().industrialOutput()[z][industry]
                    * world.totals().foreignOutputShare()[z][industry];
        }
        double goal = target;
        double most = sum(at(1e6, industry, above, foreign));
        double level = most <= goal || sum(at(0, industry, above, foreign)) >= goal
                ? 1
                : Roots.between(candidate -> sum(at(candidate, industry, above, foreign)) - goal, 0, 1e6, TOLERANCE);
        return at(level, industry, above, foreign);
    }

    private double[] at(double level, int industry, int[] above, int[] foreign) {
        double[] output = new double[above.length];
        for (int z = 0; z < above.length; z++) {
            double all = world.totals().industrialOutput()[z][industry];
            if (foreign[z] > 0 && foreign[z] == above[z]) {
                output[z] = all;
            } else if (foreign[z] > 0) {
                double least = StrictMath.min(MARGIN * scale, 0.5 * all / above[z]);
                output[z] = StrictMath.min(
                        all - least * (above[z] - foreign[z]),
                        StrictMath.max(
                                least * foreign[z], level * all * world.totals().foreignOutputShare()[z][industry]));
            }
        }
        return output;
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }
}
