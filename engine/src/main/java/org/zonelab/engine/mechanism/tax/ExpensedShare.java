package org.zonelab.engine.mechanism.tax;

import org.zonelab.engine.numeric.Bounds;

/**
 * Share of equipment investment that a cap on the unit price lets a firm deduct at once.
 *
 * <pre>share = a (1 − e^(−cap/m))</pre>
 *
 * <p>a share of eligible investment actually claimed, m price scale of equipment weighted by value (RMB million). The
 * exponential law is an assumption. Sources: MOF and STA announcement 2023 No. 37 (cap RMB 5 million, to the end of
 * 2027); Cui, Hicks and Xing (2022), Journal of Public Economics: less than a fifth of eligible investment claimed.
 */
public record ExpensedShare(double claimedShare, double priceScale) {
    public ExpensedShare {
        Bounds.within("claimedShare", claimedShare, 0, 1);
        Bounds.within("priceScale", priceScale, 1e-9, 1e9);
    }

    /** Share under a cap in RMB million; 0 for no rule, infinity for all equipment. */
    public double of(double cap) {
        Bounds.within("cap", cap, 0, Double.POSITIVE_INFINITY);
        return -claimedShare * StrictMath.expm1(-cap / priceScale);
    }
}
