package org.zonelab.engine.mechanism.tax;

import org.zonelab.engine.numeric.Bounds;

/**
 * Effective average tax rate of an investment that is never sold, under a rate that changes once.
 *
 * <pre>
 * V* = (p − r)/(r + δ)     Y* = p/(r + δ)     EATR = (V* − V)/Y*
 * V  = (1 − τ₁)(p+δ)/(r+δ) + (τ₁ − τ₂) x^n (p+δ)/(r+δ) − (1 − A),   x = (1−δ)/(1+r)
 * </pre>
 *
 * <p>τ₁ rate in the first n years of production, τ₂ after them. With one rate the result is that of the one-period
 * investment. Fits the lower western rate, which the law ends in 2030. Source: Klemm (2008), IMF Working Paper 08/56.
 */
public record PermanentInvestment(Project project) {

    /** EATR under one rate for ever. */
    public double averageRate(TaxTerms tax) {
        return averageRate(tax, tax.rate(), 0);
    }

    /**
     * EATR under a rate that changes after some years.
     *
     * @param tax the first rate and the relief for the whole life
     * @param laterRate τ₂, fraction below 1
     * @param years n, whole years of production at the first rate, at least 0
     */
    public double averageRate(TaxTerms tax, double laterRate, int years) {
        Bounds.within("laterRate", laterRate, 0, Math.nextDown(1.0));
        Bounds.within("years", years, 0, 1000);
        double decay = project.realRate() + project.depreciationRate();
        double gross = (project.pretaxReturn() + project.depreciationRate()) / decay;
        double kept = StrictMath.pow((1 - project.depreciationRate()) / (1 + project.realRate()), years);
        double value = (1 - tax.rate()) * gross + (tax.rate() - laterRate) * kept * gross - (1 - tax.relief());
        double untaxed = (project.pretaxReturn() - project.realRate()) / decay;
        return (untaxed - value) * decay / project.pretaxReturn();
    }
}
