package org.zonelab.engine.mechanism.location;

/**
 * How a group's plants draw its next one: the weight of a zone falls with the distance to the nearest plant.
 *
 * <pre>f_z = e^(−d · min_p distance(p, z) / 100 km)</pre>
 */
public final class DistanceDecay {
    private final double[][] factor;

    /**
     * @param distanceKm {@code [zone][zone]}
     * @param decayPer100Km d, at least 0
     */
    public DistanceDecay(double[][] distanceKm, double decayPer100Km) {
        if (!(decayPer100Km >= 0)) {
            throw new IllegalArgumentException("decayPer100Km must be at least 0, was " + decayPer100Km);
        }
        int zones = distanceKm.length;
        factor = new double[zones][zones];
        for (int p = 0; p < zones; p++) {
            for (int z = 0; z < zones; z++) {
                factor[p][z] = StrictMath.exp(-decayPer100Km * distanceKm[p][z] / 100);
            }
        }
    }

    /**
     * Factors of a group.
     *
     * @param plantZones zones of its plants, of which the first {@code n} count, at least one
     * @param out receives f, {@code [zone]}, in [0, 1]
     */
    public void factors(int[] plantZones, int n, double[] out) {
        System.arraycopy(factor[plantZones[0]], 0, out, 0, out.length);
        for (int p = 1; p < n; p++) {
            double[] row = factor[plantZones[p]];
            for (int z = 0; z < out.length; z++) {
                out[z] = Math.max(out[z], row[z]);
            }
        }
    }

    /** Factors of a group with plants in one zone, {@code [zone]}; not to be written. */
    public double[] factors(int plantZone) {
        return factor[plantZone];
    }

    /** Mean of a group's factors over shares of the zones, in zone order. */
    public static double mean(double[] factors, double[] shares) {
        double sum = 0;
        double total = 0;
        for (int z = 0; z < shares.length; z++) {
            sum += shares[z] * factors[z];
            total += shares[z];
        }
        return sum / total;
    }
}
