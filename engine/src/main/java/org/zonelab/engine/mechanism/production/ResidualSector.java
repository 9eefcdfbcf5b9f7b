package org.zonelab.engine.mechanism.production;

/**
 * Value added of what the model does not simulate as firms with a location choice: construction, public and personal
 * services, and the part of trade and finance that serves the zone. It carries no lever; it follows local demand.
 *
 * <pre>R = R₀ exp(trend) (D/D*)^m</pre>
 *
 * <p>R₀ base-year value (RMB million a year), D wage bill of the modelled firms, D* its trend, m elasticity. Source for
 * the size of m: local multiplier of manufacturing jobs in China 0.34, Wang and Chanda (2018), Journal of Comparative
 * Economics.
 */
public record ResidualSector(double demandElasticity) {
    public double valueAdded(double base, double logTrend, double demand, double trendDemand) {
        double ratio = trendDemand > 0 ? demand / trendDemand : 1;
        return base * StrictMath.exp(logTrend + demandElasticity * StrictMath.log(Math.max(ratio, 0.02)));
    }
}
