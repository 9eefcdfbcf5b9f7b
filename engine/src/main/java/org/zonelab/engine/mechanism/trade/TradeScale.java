package org.zonelab.engine.mechanism.trade;

/**
 * Factor of each zone that takes raw trade to the base-year figure.
 *
 * <pre>m_z = X⁰_z / Σ_i s_i Y⁰_zi</pre>
 *
 * <p>X⁰ published or raked exports (or imports), s_i share of output traded, Y⁰ base-year gross output (RMB million a year).
 * The factor carries what the shares of an industry leave out: access to ports, bonded zones, the drift of export shares
 * since the input-output year. Fixed for all years and scenarios.
 */
public record TradeScale() {
    /** Writes {@code scale[zone]}; 0 for a zone without output. */
    public void fit(double[] baseTrade, double[] baseOutput, double[] share, double[] scale) {
        int industries = share.length;
        for (int zone = 0; zone < scale.length; zone++) {
            double raw = 0;
            for (int i = 0; i < industries; i++) {
                raw += share[i] * baseOutput[zone * industries + i];
            }
            scale[zone] = raw > 0 ? baseTrade[zone] / raw : 0;
        }
    }
}
