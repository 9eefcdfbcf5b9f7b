package org.zonelab.engine.mechanism.trade;

/**
 * Imports of an industry, services like goods, in a zone, RMB million in the period of the output.
 *
 * <pre>
 * M   = q_i Y m_z (1 + ε c_z)
 * q_i = Σ_j (a_ji − a^dom_ji)
 * </pre>
 *
 * <p>q_i imported input per unit of output from the input coefficients, Y gross output, m_z base-year factor (see {@link
 * TradeScale}), c cut of trade cost ad valorem, ε elasticity.
 */
public record Imports(TradeParameters parameters) {
    /** q of every industry from coefficients {@code [supplier][industry]}, all suppliers. */
    public double[] shares(double[][] coefficients, double[][] domesticCoefficients, int industries) {
        double[] share = new double[industries];
        for (int j = 0; j < coefficients.length; j++) {
            for (int i = 0; i < industries; i++) {
                share[i] += coefficients[j][i] - domesticCoefficients[j][i];
            }
        }
        return share;
    }

    public double of(double output, double importShare, double scale, double costCut) {
        return importShare * output * scale * (1 + parameters.importCostElasticity() * costCut);
    }

    /** Writes {@code imports[zone * industries + industry]}; {@code costCut[zone]}, neutral 0. */
    public void all(double[] output, double[] importShare, double[] scale, double[] costCut, double[] imports) {
        int industries = importShare.length;
        for (int cell = 0; cell < imports.length; cell++) {
            int zone = cell / industries;
            imports[cell] = of(output[cell], importShare[cell % industries], scale[zone], costCut[zone]);
        }
    }
}
