package org.zonelab.engine.mechanism.pipeline;

import org.zonelab.engine.agent.SizeClass;

/**
 * Quarters of construction, before the first output.
 *
 * <pre>b_is = b_s (κ_i / κ̄)^η (1 − c s_z)</pre>
 *
 * <p>b_s quarters of a project of size class s (zero for micro entities, which rent), κ_i capital intensity of the
 * industry and κ̄ its mean, η elasticity, s_z additional share of standard land, c the share of time it saves. Assumption;
 * one published case, a Shenzhen new-industry lot, gives 3.5 years from contract to production.
 */
public record ConstructionTime(PipelineParameters parameters) {
    public double quarters(
            SizeClass size, double capitalIntensity, double meanCapitalIntensity, double standardLandShare) {
        double base = switch (size) {
            case ABOVE_SCALE -> parameters.constructionQuartersLarge();
            case SMALL -> parameters.constructionQuartersSmall();
            case MICRO -> 0;
        };
        double relative = StrictMath.pow(capitalIntensity / meanCapitalIntensity, parameters.constructionElasticity());
        return onStandardLand(base * relative, standardLandShare);
    }

    /** Quarters of construction where a share of land is standard, of those where none is. */
    public double onStandardLand(double quarters, double standardLandShare) {
        return quarters * (1 - parameters.standardLandConstructionCut() * standardLandShare);
    }
}
