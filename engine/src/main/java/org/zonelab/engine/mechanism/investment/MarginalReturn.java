package org.zonelab.engine.mechanism.investment;

import org.zonelab.engine.numeric.PortableMath;

/**
 * Marginal after-tax return on a firm's capital, 1/year, which says what money kept or reinvested would earn.
 *
 * <pre>ρ = (MPK/ω) (1 − τ)/(1 − A) − δ = (r + δ) exp[(1 − g) gap₀ − ln(u/u₀)] − δ,   within [0, 0.25]</pre>
 *
 * <p>MPK marginal product of capital, ω wedge, τ corporate tax rate and A present value of its allowances under the law in
 * force, gap₀ the gap at base-year law, u/u₀ what the law has done to the user cost since. A higher tax lowers the return
 * until capital has adjusted. Source: definition; the bounds keep firms of extreme productivity from ruling the mean (assumption).
 *
 * @param discountRate r, 1/year
 * @param depreciationRate δ, 1/year
 * @param capitalElasticity g, elasticity of value added to capital
 */
public record MarginalReturn(double discountRate, double depreciationRate, double capitalElasticity) {
    private static final double HIGHEST = 0.25;

    /**
     * ρ of one firm.
     *
     * @param baseGap gap₀, log
     * @param logUserCost ln(u/u₀)
     */
    public double of(double baseGap, double logUserCost) {
        double gross =
                (discountRate + depreciationRate) * PortableMath.exp((1 - capitalElasticity) * baseGap - logUserCost);
        double value = gross - depreciationRate;
        return value < 0 ? 0 : value > HIGHEST ? HIGHEST : value;
    }
}
