package org.zonelab.engine.mechanism.location;

/**
 * The one metric through which levers reach location: yearly post-tax return on capital in percentage points.
 *
 * <pre>R = 100 p (1 − EATR) − (1 − τ) c + 100 (ρ_0 − r) ψ x</pre>
 *
 * <p>p pre-tax return of the standard project; c other costs in points; the last term is the worth of the deferral to the
 * share ψ of groups without a route of their own, on the reinvested share x of profit, ρ_0 the hurdle without policy.
 * Source: Devereux and Griffith (1998), Journal of Public Economics 68(3), for the tax term.
 *
 * @param preTaxReturn p, 0.20 by convention
 */
public record PostTaxReturn(double preTaxReturn) {
    /** Checks the return. */
    public PostTaxReturn {
        if (!(preTaxReturn > 0)) {
            throw new IllegalArgumentException("preTaxReturn must be above 0, was " + preTaxReturn);
        }
    }

    /** R without deferral, percentage points. */
    public double points(ReturnTerms terms) {
        return 100 * preTaxReturn * (1 - terms.effectiveAverageTaxRate())
                - (1 - terms.profitTaxRate()) * terms.otherCosts();
    }

    /**
     * What the deferral adds to R, percentage points.
     *
     * @param hurdleGap ρ_0 − r, 1/year
     * @param boundShare ψ
     * @param reinvestedShare x
     */
    public static double deferralPoints(double hurdleGap, double boundShare, double reinvestedShare) {
        return 100 * hurdleGap * boundShare * reinvestedShare;
    }
}
