package org.zonelab.engine.mechanism.exit;

/**
 * What the owner keeps on leaving, RMB million.
 *
 * <pre>X = φ K + Λ − w E − w_D D</pre>
 *
 * <p>φ resale share, K capital, Λ value of the land-use right above its base-year value, E undistributed earnings taxed at
 * the withholding rate w when they leave, D deferred base taxed at the rate w_D elected or in force when it was paid out
 * (all RMB million; rates fractions). At w = w_D only E + D counts: distributing profit and putting it back into the same
 * firm locks nothing in. Source: Caishui [2018] 102, STA announcement 2018 No. 53 (tax due within seven days of recovery).
 */
public record ScrapValue(ExitParameters parameters) {
    public double of(double capital, double landGain, WithholdingDue due) {
        return parameters.resaleShare() * capital + landGain - due.total();
    }

    /**
     * Withholding tax that falls due when the investor leaves.
     *
     * @param undistributed undistributed earnings, RMB million
     * @param rate withholding rate on them, fraction
     * @param deferredBase distributions whose tax is deferred, RMB million
     * @param deferredRate rate on the deferred base, fraction
     */
    public record WithholdingDue(double undistributed, double rate, double deferredBase, double deferredRate) {
        /** Nothing due: a domestic firm. */
        public static final WithholdingDue NONE = new WithholdingDue(0, 0, 0, 0);

        public double total() {
            return rate * undistributed + deferredRate * deferredBase;
        }
    }
}
