package org.zonelab.engine.mechanism.investment;

/**
 * Log gap between desired and actual capital.
 *
 * <pre>gap = ln[MPK/(ω u₀)]/(1 − g) − ε ln(u/u₀)</pre>
 *
 * <p>MPK marginal product of capital and u user cost (1/year), u₀ the user cost of the same firm under base-year law, ω
 * the industry's wedge, equal in all worlds, g elasticity of value added to capital. Shocks move capital by its
 * structural elasticity 1/(1 − g), tax by the measured one, ε (Zhang, Chen and He 2018, International Tax and Public
 * Finance: 1.84 for China's value-added tax pilot; 0.5 to 2 in the literature).
 *
 * @param userCostElasticity ε
 * @param capitalElasticity g, below 1
 */
public record DesiredCapital(double userCostElasticity, double capitalElasticity) {
    public DesiredCapital {
        if (!(capitalElasticity < 1)) {
            throw new IllegalArgumentException("capitalElasticity must be below 1, was " + capitalElasticity);
        }
    }

    /** The gap; every argument but the first is as in the formula, {@code logMarginalProduct} is ln MPK. */
    public double gap(double logMarginalProduct, double wedge, double baseUserCost, double userCost) {
        return (logMarginalProduct - StrictMath.log(wedge * baseUserCost)) / (1 - capitalElasticity)
                - userCostElasticity * StrictMath.log(userCost / baseUserCost);
    }
}
