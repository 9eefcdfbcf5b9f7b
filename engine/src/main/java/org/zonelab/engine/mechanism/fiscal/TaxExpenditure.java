package org.zonelab.engine.mechanism.fiscal;

import org.zonelab.engine.mechanism.tax.ReliefValue;

/**
 * What a relief on reinvested profit costs the treasury.
 *
 * <pre>
 * cash          Σ claims w
 * present value Σ claims [ w (1 − v^T) + c v^s ],   v = 1 / (1 + r_g)
 * </pre>
 *
 * <p>w withholding rate, c credit rate, T years until the investor leaves, s years until the credit is used, r_g discount
 * rate of the government (3 %). Cash counts tax not collected now; the present value takes off what comes back. Example:
 * claims of 162.28 billion at 10 %, T = 10: 16.2 billion in cash, 4.15 billion in present value.
 *
 * @param value present values at the government's discount rate
 */
public record TaxExpenditure(ReliefValue value) {
    /** Tax not collected in the year of the claim, RMB million. */
    public double cash(double claims, double withholdingRate) {
        return claims * withholdingRate;
    }

    /** Present value of the deferral, RMB million. */
    public double deferral(double claims, double withholdingRate, double horizonYears) {
        return claims * value.deferral(withholdingRate, horizonYears);
    }

    /** Present value of deferral and credit, RMB million. */
    public double deferralAndCredit(
            double claims, double withholdingRate, double horizonYears, double creditRate, double useYears) {
        return claims * value.deferralAndCredit(withholdingRate, horizonYears, creditRate, useYears);
    }
}
