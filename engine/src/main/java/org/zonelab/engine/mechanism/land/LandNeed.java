package org.zonelab.engine.mechanism.land;

/**
 * Land a plant installs.
 *
 * <pre>ℓ = λ Y [1 − s + s p₀ / p]</pre>
 *
 * <p>λ land intensity (thousand m2 per RMB million of yearly output) at the base-year plot ratio p₀, Y yearly output of the
 * plant, p plot ratio allowed, s share of the land that can be stacked (floors instead of ground). Land is fixed when
 * installed. At p = p₀ the need is exactly λ Y.
 */
public record LandNeed(LandParameters parameters) {
    /** Thousand m2 for a plant of the given yearly output (RMB million). */
    public double of(double landIntensity, double output, double basePlotRatio, double plotRatio) {
        double stackable = parameters.stackableShare();
        return landIntensity * output * (1 - stackable + stackable * (basePlotRatio / plotRatio));
    }
}
