package org.zonelab.engine.mechanism.agglomeration;

/**
 * How close an industry is to each other one through what it buys and sells.
 *
 * <pre>Ω_ij = (a_ji + a_ij) / Σ_k≠i (a_ki + a_ik),   Ω_ii = 0;   D_L,zi = Σ_j Ω_ij D_zj</pre>
 *
 * <p>a_ji RMB of input from industry j per RMB of output of i, domestic part. The own industry is left out: it has a
 * density of its own. Source of the form: Ellison, Glaeser and Kerr (2010), American Economic Review 100(3).
 *
 * @param weights Ω, {@code [industry][partner]}, rows add up to 1 (or 0 for an industry that trades with no other)
 */
public record InputOutputLinkage(double[][] weights) {
    /** From direct input coefficients {@code [supplier][industry]}; suppliers beyond the industries are not read. */
    public static InputOutputLinkage of(double[][] coefficients, int industries) {
        double[][] weights = new double[industries][industries];
        for (int i = 0; i < industries; i++) {
            double total = 0;
            for (int j = 0; j < industries; j++) {
                weights[i][j] = i == j ? 0 : coefficients[j][i] + coefficients[i][j];
                total += weights[i][j];
            }
            for (int j = 0; j < industries && total > 0; j++) {
                weights[i][j] /= total;
            }
        }
        return new InputOutputLinkage(weights);
    }

    /** Density of partners; reads and writes {@code [zone * industries + industry]}. */
    public void gather(double[] density, double[] linkage) {
        int industries = weights.length;
        for (int zone = 0; zone < density.length / industries; zone++) {
            int row = zone * industries;
            for (int i = 0; i < industries; i++) {
                double sum = 0;
                for (int j = 0; j < industries; j++) {
                    sum += weights[i][j] * density[row + j];
                }
                linkage[row + i] = sum;
            }
        }
    }
}
