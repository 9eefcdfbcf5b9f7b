package org.zonelab.engine.mechanism.instrument;

import org.zonelab.engine.numeric.Bounds;

/**
 * Numbers that several instruments share.
 *
 * @param infrastructureElasticity elasticity of productivity to the public capital of a zone
 * @param publicCapitalRatio public capital of a zone over its yearly value added in the base year, years
 * @param infrastructureDepreciation depreciation of public capital, fraction a year
 */
public record InstrumentParameters(
        double infrastructureElasticity, double publicCapitalRatio, double infrastructureDepreciation) {
    public InstrumentParameters {
        Bounds.within("infrastructureElasticity", infrastructureElasticity, 0, 0.5);
        Bounds.within("publicCapitalRatio", publicCapitalRatio, 0.05, 5);
        Bounds.within("infrastructureDepreciation", infrastructureDepreciation, 0, 0.5);
    }
}
