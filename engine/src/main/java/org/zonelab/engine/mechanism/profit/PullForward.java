package org.zonelab.engine.mechanism.profit;

import org.zonelab.engine.numeric.Bounds;

/**
 * Past years' earnings that are distributed and reinvested early, because a credit has an announced end.
 *
 * <pre>share of E released for reinvestment in a year = φ χ v^s / n</pre>
 *
 * <p>φ share of E that would be brought forward if credit were worth its face, χ v^s value of a yuan of credit, n years
 * of the window left, this one included. Waiting is worth less as the end comes near, so the yearly share rises to the
 * last year and is zero after it. A credit without an announced end gives no reason to hurry: zero. The rule is a
 * stated simplification of the option value of waiting; φ is an assumption.
 *
 * @param share φ
 */
public record PullForward(double share) {
    public PullForward {
        Bounds.within("share", share, 0, 1);
    }

    /**
     * Share of undistributed earnings released this year beyond the usual payout.
     *
     * @param creditWorth χ v^s, present value of a yuan of credit, 0 to 1; 0 without a credit
     * @param yearsLeft n, years left including this one; {@link Integer#MAX_VALUE} if no end is announced
     */
    public double of(double creditWorth, int yearsLeft) {
        if (yearsLeft < 1 || yearsLeft == Integer.MAX_VALUE) {
            return 0;
        }
        return share * creditWorth / yearsLeft;
    }
}
