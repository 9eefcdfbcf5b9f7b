package org.zonelab.engine.mechanism.tax;

import org.zonelab.engine.numeric.Bounds;

/**
 * Present value of the withholding reliefs per unit reinvested: to the investor at its discount rate, or, as tax
 * expenditure, to the treasury at the government's.
 *
 * <pre>deferral: w (1 − v^T)      deferral and credit: w (1 − v^T) + c v^s      v = 1/(1+r)</pre>
 *
 * <p>Under an exit hazard h (1/year, continuous) v^T is replaced by E[v^T] = h / (h + ln(1+r)).
 */
public record ReliefValue(double discountRate) {
    public ReliefValue {
        Bounds.within("discountRate", discountRate, 1e-9, 1);
    }

    /** v^T, value today of one yuan after some years. */
    public double discount(double years) {
        return StrictMath.pow(1 + discountRate, -years);
    }

    /** E[v^T] when exit comes at hazard h, 1/year, at least 0. */
    public double expectedDiscount(double exitHazard) {
        Bounds.notNegative("exitHazard", exitHazard);
        return exitHazard / (exitHazard + StrictMath.log1p(discountRate));
    }

    public double deferral(double withholding, double horizonYears) {
        return withholding * (1 - discount(horizonYears));
    }

    public double deferralUntilExit(double withholding, double exitHazard) {
        return withholding * (1 - expectedDiscount(exitHazard));
    }

    /**
     * Deferral and credit together.
     *
     * @param credit c, credit per unit reinvested
     * @param useYears s, mean years until the credit is used
     */
    public double deferralAndCredit(double withholding, double horizonYears, double credit, double useYears) {
        return deferral(withholding, horizonYears) + credit * discount(useYears);
    }
}
