package org.zonelab.engine.mechanism.trade;

/**
 * Exports of an industry, services like goods, in a zone, RMB million in the period of the output.
 *
 * <pre>X = s_i Y m_z (1 + ε c_z + φ e_z)</pre>
 *
 * <p>s_i share of output exported, Y gross output, m_z base-year factor (see {@link TradeScale}), c cut of trade cost ad
 * valorem, e share of emissions cut that buyers can see (footprints they ask for), ε and φ elasticities. Source of ε: Head and Mayer
 * (2014), Handbook of International Economics 4, median near 5 in the long run; lower here for a decade.
 */
public record Exports(TradeParameters parameters) {
    public double of(double output, double exportShare, double scale, double costCut, double emissionCut) {
        double response =
                parameters.exportCostElasticity() * costCut + parameters.greenExportElasticity() * emissionCut;
        return exportShare * output * scale * (1 + response);
    }

    /** Writes {@code exports[zone * industries + industry]}; levers {@code [zone]}, neutral 0. */
    public void all(
            double[] output,
            double[] exportShare,
            double[] scale,
            double[] costCut,
            double[] emissionCut,
            double[] exports) {
        int industries = exportShare.length;
        for (int cell = 0; cell < exports.length; cell++) {
            int zone = cell / industries;
            exports[cell] =
                    of(output[cell], exportShare[cell % industries], scale[zone], costCut[zone], emissionCut[zone]);
        }
    }
}
