package org.zonelab.engine.mechanism.agglomeration;

/**
 * What surrounds the firms of an industry in a zone. The arrays are written anew each quarter by {@link Neighbourhood},
 * {@link InputOutputLinkage} and {@link BackwardSpillover}.
 *
 * @param own jobs of the industry within reach, {@code [zone * industries + industry]}
 * @param urban all jobs within reach, {@code [zone]}
 * @param linkage jobs of suppliers and customers within reach, {@code [zone * industries + industry]}
 * @param backward foreign share among customers in the zone, fraction, {@code [zone * industries + industry]}
 */
public record Densities(double[] own, double[] urban, double[] linkage, double[] backward) {
    /** Empty arrays of the right lengths. */
    public static Densities ofSize(int zones, int industries) {
        int cells = zones * industries;
        return new Densities(new double[cells], new double[zones], new double[cells], new double[cells]);
    }
}
