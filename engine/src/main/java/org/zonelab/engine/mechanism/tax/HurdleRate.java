package org.zonelab.engine.mechanism.tax;

import org.zonelab.engine.numeric.Bounds;

/**
 * Hurdle rates: the yearly after-tax return at which a foreign group is as well off reinvesting a unit of profit for T
 * years as repatriating it now.
 *
 * <pre>
 * retained, or deferral         ρ = r
 * distribute without relief     1+ρ = { [(1+r)^T − w] / (1−w) }^(1/T)
 * deferral, credit used at s    1+ρ = { (1+r)^T − c (1+r)^(T−s) / (1−w) }^(1/T)
 * deferral, credit used at exit the same with s = T
 * </pre>
 *
 * <p>r real discount rate (1/year), T horizon (years), w withholding rate, c credit per unit reinvested (fractions), s
 * years until the credit is used. w = 0 and c = 0 give r; as T grows the hurdle without relief falls to r. A credit so
 * large that any return is welcome gives −1. Derived from the reinvestment values of the withholding rules of 2018 and
 * 2025; the case T = 1 is the old view r/(1−w).
 *
 * @param discountRate r
 * @param horizonYears T
 */
public record HurdleRate(double discountRate, double horizonYears) {
    public HurdleRate {
        Bounds.within("discountRate", discountRate, 1e-9, 1);
        Bounds.within("horizonYears", horizonYears, 1e-3, 1e4);
    }

    /** Profit kept in the firm, or a subsidiary funded by the firm: no tax event, so r whatever the withholding. */
    public double retained() {
        return discountRate;
    }

    /** Distributed and reinvested, or new equity from the parent, without any relief. */
    public double withoutRelief(double withholding) {
        checkWithholding(withholding);
        double growth = growth();
        if (growth == Double.POSITIVE_INFINITY) {
            return discountRate;
        }
        return root((growth - withholding) / (1 - withholding));
    }

    /** Distributed and reinvested under the deferral: the deferred tax grows with nothing, so r. */
    public double deferral() {
        return discountRate;
    }

    /** Under deferral and credit, the credit used at exit. */
    public double creditAtExit(double withholding, double credit) {
        return creditUsedAt(withholding, credit, horizonYears);
    }

    /**
     * Under deferral and credit, the credit used after some years.
     *
     * @param credit c, per unit reinvested
     * @param useYears s, mean years until the credit meets tax due
     */
    public double creditUsedAt(double withholding, double credit, double useYears) {
        checkWithholding(withholding);
        Bounds.within("credit", credit, 0, 1);
        Bounds.notNegative("useYears", useYears);
        double growth = growth();
        return root(growth * (1 - credit * StrictMath.pow(1 + discountRate, -useYears) / (1 - withholding)));
    }

    /**
     * Under deferral and credit at a rate that a treaty investor has elected.
     *
     * <pre>1+ρ = { (1+r)^T [1 + ((e − w) v^T − c v^s) / (1−w)] }^(1/T)</pre>
     *
     * @param withholding w, treaty rate
     * @param electedRate e, rate of recapture, at least w
     * @param credit c, granted at the elected rate
     * @param useYears s, mean years until that credit is used
     */
    public double creditElected(double withholding, double electedRate, double credit, double useYears) {
        checkWithholding(withholding);
        Bounds.within("electedRate", electedRate, withholding, 1);
        Bounds.within("credit", credit, 0, 1);
        Bounds.notNegative("useYears", useYears);
        double used = credit * StrictMath.pow(1 + discountRate, -useYears);
        return root(growth() * (1 - used / (1 - withholding)) + (electedRate - withholding) / (1 - withholding));
    }

    private double growth() {
        return StrictMath.pow(1 + discountRate, horizonYears);
    }

    private double root(double factor) {
        return factor <= 0 ? -1 : StrictMath.pow(factor, 1 / horizonYears) - 1;
    }

    private static void checkWithholding(double withholding) {
        Bounds.within("withholding", withholding, 0, Math.nextDown(1.0));
    }
}
