package org.zonelab.engine.mechanism.production;

/**
 * Price of an industry's output relative to its trend.
 *
 * <pre>ln P = −ln(Y/Y*)/η</pre>
 *
 * <p>Y output, Y* its trend path, η elasticity of demand (Armington-type; 8 is an assumption).
 */
public record OutputPrice(double demandElasticity) {
    public double logPrice(double output, double trend) {
        return output > 0 && trend > 0 ? -StrictMath.log(output / trend) / demandElasticity : 0;
    }
}
