package org.zonelab.engine.mechanism.profit;

import org.zonelab.engine.numeric.Bounds;

/**
 * Profit distributed and put back into the same firm: recorded as investment and claimed, with no real effect.
 *
 * <pre>
 * C = min{ E, o/(1−o) R + q E [1 − e^{−(χ c v^s − a)⁺ / s_q}] }
 * </pre>
 *
 * <p>R profit reinvested elsewhere under a claim, o share of own-firm capitalisation in claims under the deferral alone;
 * E undistributed earnings left; q largest share of E relabelled in a year for the credit's sake, χ c v^s value of the
 * credit per yuan relabelled, a cost of a claim, s_q scale (yuan). Without a credit the second term is zero. The tax
 * authority's own example of the credit is of this kind (STA announcement 2025 No. 18). o, q and s_q are assumptions.
 *
 * @param share o
 * @param relabelledShare q, 1/year
 * @param scale s_q
 * @param claimCost a, per yuan claimed
 */
public record OwnCapitalisation(double share, double relabelledShare, double scale, double claimCost) {
    public OwnCapitalisation {
        Bounds.within("share", share, 0, 0.95);
        Bounds.within("relabelledShare", relabelledShare, 0, 1);
        Bounds.within("scale", scale, 1e-4, 10);
        Bounds.within("claimCost", claimCost, 0, 1);
    }

    /**
     * Profit distributed and re-injected this year, RMB million.
     *
     * @param reinvested R, RMB million
     * @param undistributed E after all other distributions, RMB million
     * @param creditValue χ c v^s per yuan, less tax made due too early; 0 without a credit
     */
    public double of(double reinvested, double undistributed, Relief relief, double creditValue) {
        double usual = relief.deferred() ? share / (1 - share) * reinvested : 0;
        double gain = relief.creditRate() > 0 ? Math.max(0, creditValue - claimCost) : 0;
        double relabelled = gain > 0 ? -relabelledShare * undistributed * StrictMath.expm1(-gain / scale) : 0;
        return Math.max(0, Math.min(undistributed, usual + relabelled));
    }
}
