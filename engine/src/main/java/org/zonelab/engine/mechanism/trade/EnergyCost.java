package org.zonelab.engine.mechanism.trade;

/**
 * What cheaper electricity and a carbon price mean to a firm, percentage points of yearly return on capital before
 * corporate tax.
 *
 * <pre>pp = 100 [ g e_i Y − p ι_i (1 − cut) Y ] / K</pre>
 *
 * <p>g cut of the energy price (fraction), e_i energy bought over output, p carbon price (RMB million a tonne), ι_i emission
 * intensity (t per RMB million), Y yearly output and K capital (RMB million). Exactly 0 at neutral levers.
 */
public record EnergyCost() {
    public double gain(double priceCut, double energyShare, double outputPerCapital) {
        return 100 * priceCut * energyShare * outputPerCapital;
    }

    /** Cost of a carbon price on what is still emitted. */
    public double carbon(double carbonPrice, double intensity, double cut, double outputPerCapital) {
        return 100 * carbonPrice * intensity * (1 - cut) * outputPerCapital;
    }
}
