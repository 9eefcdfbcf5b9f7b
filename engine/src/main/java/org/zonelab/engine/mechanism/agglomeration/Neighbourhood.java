package org.zonelab.engine.mechanism.agglomeration;

/**
 * Which zones spill over to which, and how strongly.
 *
 * <pre>
 * D_z = Σ_k ω(d_zk) E_k,   ω(0) = 1,   ω(d) = q e^(−d / d₁) + (1 − q) e^(−d / d₂)
 * </pre>
 *
 * <p>E jobs, d distance between zones (km), q the share that decays within d₁ (2 km), the rest over d₂; zero beyond reach.
 * Immutable, built once a world as a sparse list. Source: most of the effect of Chinese zones lies within 2 km, Zheng,
 * Sun, Wu and Kahn (2017), Journal of Urban Economics 100; the long tail is an assumption.
 */
public final class Neighbourhood {
    private final int[] first;
    private final int[] neighbour;
    private final double[] weight;

    private Neighbourhood(int[] first, int[] neighbour, double[] weight) {
        this.first = first;
        this.neighbour = neighbour;
        this.weight = weight;
    }

    /** Builds the list from distances {@code [zone][zone]}, km; the diagonal is not read. */
    public static Neighbourhood of(double[][] distanceKm, AgglomerationParameters parameters) {
        int zones = distanceKm.length;
        int[] first = new int[zones + 1];
        for (int z = 0; z < zones; z++) {
            first[z + 1] = first[z];
            for (int k = 0; k < zones; k++) {
                first[z + 1] += reaches(z, k, distanceKm, parameters) ? 1 : 0;
            }
        }
        int[] neighbour = new int[first[zones]];
        double[] weight = new double[first[zones]];
        int next = 0;
        for (int z = 0; z < zones; z++) {
            for (int k = 0; k < zones; k++) {
                if (reaches(z, k, distanceKm, parameters)) {
                    neighbour[next] = k;
                    weight[next++] = z == k ? 1 : decay(distanceKm[z][k], parameters);
                }
            }
        }
        return new Neighbourhood(first, neighbour, weight);
    }

    private static boolean reaches(int z, int k, double[][] distanceKm, AgglomerationParameters parameters) {
        return z == k || distanceKm[z][k] <= parameters.reachKm();
    }

    /** Weight of a neighbour at a distance (km), in (0, 1]. */
    public static double decay(double distanceKm, AgglomerationParameters parameters) {
        return parameters.nearShare() * StrictMath.exp(-distanceKm / parameters.nearDecayKm())
                + (1 - parameters.nearShare()) * StrictMath.exp(-distanceKm / parameters.farDecayKm());
    }

    /** Number of zones. */
    public int zones() {
        return first.length - 1;
    }

    /**
     * Adds up what lies within reach.
     *
     * @param local value of each zone, {@code columns} numbers a zone, {@code [zone * columns + column]}
     * @param columns industries, or 1
     * @param density written, same shape as {@code local}
     */
    public void gather(double[] local, int columns, double[] density) {
        for (int zone = 0; zone < zones(); zone++) {
            int to = zone * columns;
            for (int c = 0; c < columns; c++) {
                density[to + c] = 0;
            }
            for (int entry = first[zone]; entry < first[zone + 1]; entry++) {
                int from = neighbour[entry] * columns;
                for (int c = 0; c < columns; c++) {
                    density[to + c] += weight[entry] * local[from + c];
                }
            }
        }
    }
}
