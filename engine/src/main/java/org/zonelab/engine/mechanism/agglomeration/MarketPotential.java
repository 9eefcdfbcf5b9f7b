package org.zonelab.engine.mechanism.agglomeration;

/**
 * Market potential of a zone relative to its base path.
 *
 * <pre>
 * H_z = Σ_k Y_k / d_zk
 * M_z = o + (1 − o) H_z / H⁰_z
 * </pre>
 *
 * <p>Y value added of a zone (RMB million a year, over its trend), d distance (km; the diagonal is the zone's own radius, (2/3)
 * √(area/π)), o the part of the market that lies outside the zones and does not answer. Exactly 1 in the base year.
 * Multiplies the base-year access by shortest paths. Source: Harris (1954), Annals of the Association of American
 * Geographers 44; own distance after Head and Mayer (2004), Review of Economics and Statistics 86(4).
 */
public record MarketPotential(AgglomerationParameters parameters) {
    /** Harris potential of every zone; writes {@code potential}. */
    public void harris(double[][] distanceKm, double[] valueAdded, double[] potential) {
        for (int z = 0; z < potential.length; z++) {
            double sum = 0;
            for (int k = 0; k < valueAdded.length; k++) {
                sum += valueAdded[k] / distanceKm[z][k];
            }
            potential[z] = sum;
        }
    }

    /** Market potential over base, from present (over trend) and base Harris potentials; writes {@code relative}. */
    public void relative(double[] potential, double[] basePotential, double[] relative) {
        double outside = parameters.outsideMarketShare();
        for (int z = 0; z < relative.length; z++) {
            relative[z] = outside + (1 - outside) * (potential[z] / basePotential[z]);
        }
    }
}
