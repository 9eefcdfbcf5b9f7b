package org.zonelab.scenarios.data;

import java.util.List;
import org.zonelab.engine.numeric.Roots;
import org.zonelab.engine.world.Industry;

/** Foreign share of output by zone and industry. */
record ForeignShares(List<Industry> industries, double zoneTilt, double cap) {
    private static final double TOLERANCE = 1e-12;

    /**
     * Industry share times the zone's investment per value added to a power, capped, on a level at which the zones' share
     * of industrial output is met.
     *
     * @param output {@code [zone][industry]}
     * @param openness investment per value added of each zone
     * @param stated share of a zone's industrial output where stated, else NaN
     * @param total foreign share of all industrial output
     */
    double[][] of(double[][] output, double[] openness, double[] stated, double total) {
        double level = Roots.between(
                candidate -> industrialShare(output, shares(output, openness, stated, candidate)) - total,
                0,
                1000,
                TOLERANCE);
        return shares(output, openness, stated, level);
    }

    private double[][] shares(double[][] output, double[] openness, double[] stated, double level) {
        double[][] shares = new double[output.length][industries.size()];
        for (int z = 0; z < shares.length; z++) {
            double tilt = level * StrictMath.pow(openness[z], zoneTilt);
            fill(shares[z], tilt);
            if (!Double.isNaN(stated[z])) {
                double goal = StrictMath.min(stated[z], 0.98 * cap);
                int zone = z;
                fill(
                        shares[z],
                        Roots.between(
                                candidate -> industrialShare(output[zone], candidate) - goal, 0, 1000, TOLERANCE));
            }
        }
        return shares;
    }

    private void fill(double[] shares, double tilt) {
        for (int i = 0; i < shares.length; i++) {
            shares[i] = StrictMath.min(cap, industries.get(i).foreignShare() * tilt);
        }
    }

    private double industrialShare(double[] output, double tilt) {
        double[] shares = new double[output.length];
        fill(shares, tilt);
        return industrialShare(new double[][] {output}, new double[][] {shares});
    }

    private double industrialShare(double[][] output, double[][] shares) {
        double foreign = 0;
        double all = 0;
        for (int z = 0; z < output.length; z++) {
            for (int i = 0; i < output[z].length; i++) {
                if (industries.get(i).industrial()) {
                    foreign += output[z][i] * shares[z][i];
                    all += output[z][i];
                }
            }
        }
        return foreign / all;
    }
}
