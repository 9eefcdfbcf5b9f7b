package org.zonelab.engine.mechanism.production;

import org.zonelab.engine.numeric.PortableMath;

/**
 * Value added of a firm whose labour is at its optimum at the going wage.
 *
 * <pre>
 * VA = P A (K^α L^(1−α))^ν,   w L = ls VA,   ls = (1−α) ν,   g = (ν − ls)/(1 − ls)
 * ln VA = c + (a + ln P + ln Φ)/(1 − ls) + g ln K − ls/(1 − ls) ln(w/w₀)
 * </pre>
 *
 * <p>VA value added (RMB million a year, in relative prices), P price and Φ agglomeration (1 in the base year), a log
 * productivity, K net capital (RMB million), w/w₀ wage relative to the base year, ls labour share, ν returns to scale.
 * Source: static optimum of a Cobb-Douglas firm with decreasing returns (Lucas 1978, Bell Journal of Economics 9(2)).
 *
 * @param returnsToScale ν, within 0 and 1
 * @param labourShare ls, below ν
 */
public record ProductionFunction(double returnsToScale, double labourShare) {
    public ProductionFunction {
        if (!(labourShare > 0 && labourShare < returnsToScale && returnsToScale < 1)) {
            throw new IllegalArgumentException(
                    "need 0 < labourShare < returnsToScale < 1, was " + labourShare + ", " + returnsToScale);
        }
    }

    /** Elasticity g of value added to capital. */
    public double capitalElasticity() {
        return (returnsToScale - labourShare) / (1 - labourShare);
    }

    /** Elasticity of value added to productivity, price and agglomeration at fixed capital, 1/(1 − ls). */
    public double productivityElasticity() {
        return 1 / (1 - labourShare);
    }

    /** Elasticity of value added to the wage at fixed capital, −ls/(1 − ls). */
    public double wageElasticity() {
        return -labourShare / (1 - labourShare);
    }

    /** Log of value added; {@code level} is c, all other arguments are logs. */
    public double logValueAdded(double level, double productivity, double logConditions, double logCapital) {
        return level + productivityElasticity() * productivity + logConditions + capitalElasticity() * logCapital;
    }

    /** What zone, price and trend add to log value added: all arguments are logs relative to the base year. */
    public double logConditions(double agglomeration, double price, double trendProductivity, double wage) {
        return productivityElasticity() * (agglomeration + price + trendProductivity) + wageElasticity() * wage;
    }

    /** Marginal product of capital, (ν − ls) VA/K, 1/year. */
    public double marginalProduct(double valueAdded, double capital) {
        return (returnsToScale - labourShare) * valueAdded / capital;
    }

    /**
     * The level c at which the marginal product equals {@code required} (1/year) at this capital, with productivity at
     * its mean and base-year conditions.
     */
    public double levelFor(double required, double logCapital) {
        return StrictMath.log(required / (returnsToScale - labourShare)) + (1 - capitalElasticity()) * logCapital;
    }

    /**
     * Pass over a chunk: log and level of value added of firms 0 to {@code n - 1}.
     *
     * @param maturity log productivity still to come from the life cycle, added to {@code productivity}
     * @param conditions {@code [zone]}, see {@link #logConditions}
     */
    public void pass(
            double[] level,
            double[] productivity,
            double[] maturity,
            double[] logCapital,
            short[] zone,
            double[] conditions,
            int n,
            double[] logValueAdded,
            double[] valueAdded) {
        double k = productivityElasticity();
        double g = capitalElasticity();
        for (int j = 0; j < n; j++) {
            logValueAdded[j] = level[j] + k * (productivity[j] + maturity[j]) + g * logCapital[j];
        }
        for (int j = 0; j < n; j++) {
            logValueAdded[j] += conditions[zone[j]];
        }
        PortableMath.exp(logValueAdded, valueAdded, n);
    }
}
