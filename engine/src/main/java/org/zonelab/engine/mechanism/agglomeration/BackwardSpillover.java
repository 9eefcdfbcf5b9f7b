package org.zonelab.engine.mechanism.agglomeration;

/**
 * Foreign share among the customers of an industry in a zone.
 *
 * <pre>B_zj = Σ_k≠j s_jk f_zk,   s_jk = a_jk Y_k / Σ_l≠j a_jl Y_l</pre>
 *
 * <p>s_jk share of the sales of j to other industries that goes to k (national), f_zk foreign share of the output of k in
 * the zone. Sales within the industry are left out (no horizontal spillover). Source: Javorcik (2004), American Economic
 * Review 94(3), equation 3.
 *
 * @param salesShares s, {@code [supplier][customer]}, rows add up to 1 (or 0 where nothing is sold to another industry)
 */
public record BackwardSpillover(double[][] salesShares) {
    /** From direct input coefficients {@code [supplier][industry]} and national output by industry (RMB million). */
    public static BackwardSpillover of(double[][] coefficients, double[] output) {
        int industries = output.length;
        double[][] shares = new double[industries][industries];
        for (int j = 0; j < industries; j++) {
            double total = 0;
            for (int k = 0; k < industries; k++) {
                shares[j][k] = j == k ? 0 : coefficients[j][k] * output[k];
                total += shares[j][k];
            }
            for (int k = 0; k < industries && total > 0; k++) {
                shares[j][k] /= total;
            }
        }
        return new BackwardSpillover(shares);
    }

    /** Foreign share among customers; all arrays {@code [zone * industries + industry]}; writes {@code backward}. */
    public void gather(double[] foreignOutput, double[] output, double[] backward) {
        int industries = salesShares.length;
        for (int zone = 0; zone < output.length / industries; zone++) {
            int row = zone * industries;
            for (int j = 0; j < industries; j++) {
                double sum = 0;
                for (int k = 0; k < industries; k++) {
                    double total = output[row + k];
                    sum += total > 0 ? salesShares[j][k] * foreignOutput[row + k] / total : 0;
                }
                backward[row + j] = sum;
            }
        }
    }
}
