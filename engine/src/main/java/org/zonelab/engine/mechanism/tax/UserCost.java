package org.zonelab.engine.mechanism.tax;

import org.zonelab.engine.numeric.Bounds;

/**
 * User cost of capital: the pre-tax yearly return at which one unit of capital breaks even.
 *
 * <pre>u = (ρ + δ) (1 − A) / (1 − τ)</pre>
 *
 * <p>ρ real hurdle rate, δ depreciation rate (1/year); A present value of tax relief, τ profit tax rate (fractions).
 * Result 1/year, gross of depreciation. Constant prices. Source: Hall and Jorgenson (1967), American Economic Review
 * 57(3).
 */
public record UserCost(double depreciationRate) {
    public UserCost {
        Bounds.notNegative("depreciationRate", depreciationRate);
    }

    public double of(TaxTerms tax, double hurdleRate) {
        return (hurdleRate + depreciationRate) * (1 - tax.relief()) / (1 - tax.rate());
    }

    /** Cost of capital p̃: the user cost net of depreciation, 1/year. */
    public double net(TaxTerms tax, double hurdleRate) {
        return of(tax, hurdleRate) - depreciationRate;
    }

    /**
     * The after-tax return that a gross pre-tax marginal product yields: the user cost solved for ρ.
     *
     * <pre>ρ = m (1 − τ) / (1 − A) − δ</pre>
     *
     * @param marginalProduct m, gross of depreciation, 1/year
     */
    public double returnOn(TaxTerms tax, double marginalProduct) {
        return marginalProduct * (1 - tax.rate()) / (1 - tax.relief()) - depreciationRate;
    }
}
