package org.zonelab.engine.mechanism.tax;

import org.zonelab.engine.numeric.Bounds;

/**
 * The irrevocable choice of a treaty investor between the statutory rate and its treaty rate: the credit is granted, and
 * the deferred tax recaptured, at the rate elected.
 *
 * <pre>benefit(e) = w − e v^T + c(e) v^(s c(e)/c(w))</pre>
 *
 * <p>w treaty rate that would have been paid at once, e elected rate, T years to recapture, s mean years in which the
 * credit at the treaty rate is used: a larger credit takes proportionally longer. The credit c(e) is the lower of e and
 * the rate on offer. Source: MOF, STA and MOFCOM announcement 2025 No. 2; STA announcement 2025 No. 18.
 *
 * @param statutoryRate 10 %
 * @param discountRate r, 1/year
 * @param horizonYears T
 */
public record CreditElection(double statutoryRate, double discountRate, double horizonYears) {
    public CreditElection {
        Bounds.within("statutoryRate", statutoryRate, 0, 1);
        Bounds.within("discountRate", discountRate, 1e-9, 1);
        Bounds.notNegative("horizonYears", horizonYears);
    }

    /**
     * Present value of the relief per unit reinvested under an election.
     *
     * @param treatyRate w
     * @param electedRate e, the treaty rate or the statutory rate
     * @param creditRate credit rate on offer
     * @param useYears s, mean use date of a credit granted at the treaty rate
     */
    public double benefit(double treatyRate, double electedRate, double creditRate, double useYears) {
        double v = 1 / (1 + discountRate);
        double credit = Math.min(electedRate, creditRate);
        double uses = useYears(treatyRate, electedRate, creditRate, useYears);
        return treatyRate - electedRate * StrictMath.pow(v, horizonYears) + credit * StrictMath.pow(v, uses);
    }

    /**
     * Mean use date of the credit granted at the elected rate: s c(e)/c(w) years. A credit of an investor who owes no
     * withholding is never used: infinity.
     */
    public double useYears(double treatyRate, double electedRate, double creditRate, double useYears) {
        double credit = Math.min(electedRate, creditRate);
        if (credit <= 0) {
            return useYears;
        }
        return treatyRate > 0 ? useYears * credit / Math.min(treatyRate, creditRate) : Double.POSITIVE_INFINITY;
    }

    /** The rate worth more: the statutory rate, or the treaty rate where that is no worse. */
    public double rate(double treatyRate, double creditRate, double useYears) {
        if (treatyRate >= statutoryRate) {
            return treatyRate;
        }
        double statutory = benefit(treatyRate, statutoryRate, creditRate, useYears);
        return statutory > benefit(treatyRate, treatyRate, creditRate, useYears) ? statutoryRate : treatyRate;
    }
}
