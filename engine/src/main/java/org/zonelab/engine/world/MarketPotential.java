package org.zonelab.engine.world;

/**
 * Market potential: demand of all places, discounted by distance, relative to the mean place.
 *
 * <pre>M_z = Σ_j D_j / max(d_zj, d₀),  divided by its mean</pre>
 *
 * <p>D demand (any unit), d path length (km), d₀ floor below which nearness counts no further (km). Source: Harris
 * (1954), The market as a factor in the localization of industry, Annals AAG 44(4).
 */
public record MarketPotential(double floorKm) {
    public MarketPotential {
        if (!(floorKm > 0)) {
            throw new IllegalArgumentException("floorKm must be above 0, was " + floorKm);
        }
    }

    /**
     * Market potential of each place, mean 1.
     *
     * @param pathKm {@code [place][place]}
     * @param demand {@code [place]}, at least 0, not all 0
     */
    public double[] of(double[][] pathKm, double[] demand) {
        double[] potential = new double[demand.length];
        double sum = 0;
        for (int z = 0; z < demand.length; z++) {
            for (int j = 0; j < demand.length; j++) {
                potential[z] += demand[j] / StrictMath.max(pathKm[z][j], floorKm);
            }
            sum += potential[z];
        }
        double mean = sum / demand.length;
        for (int z = 0; z < demand.length; z++) {
            potential[z] /= mean;
        }
        return potential;
    }
}
