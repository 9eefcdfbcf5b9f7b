package org.zonelab.engine.mechanism.site;

import org.zonelab.engine.mechanism.instrument.Site;
import org.zonelab.engine.mechanism.land.LandNeed;
import org.zonelab.engine.mechanism.land.LandParameters;

/**
 * What a plant of a site saves in land and pays for floors off the ground at another plot ratio.
 *
 * <pre>
 * remaining = 1 − s + s p₀ / p                share of the land needed ({@link LandNeed})
 * cost      = c p₀ ℓ (1 − remaining)          RMB million
 * ℓ         = λ (Y / K) K
 * </pre>
 *
 * <p>s stackable share, p₀ base and p new plot ratio, c additional cost of a floor off the ground (RMB million per thousand m2), ℓ land
 * of a new plant at p₀ (thousand m2), λ land per output, K capital and Y output of the plant.
 */
record FloorCost(SiteParameters parameters, LandParameters land) {
    /** Share of the land that a plant still needs. */
    double remaining(Site site, double plotRatio) {
        return new LandNeed(land).of(1, 1, site.plotRatio(), plotRatio);
    }

    /** Additional cost of building, RMB million a plant. */
    double ofPlant(Site site, double plotRatio) {
        double output = site.entrantCapital() * site.valueAddedPerCapital() * site.outputPerValueAdded();
        double area = site.industry().landIntensity() * output;
        return parameters.floorCost() * site.plotRatio() * area * (1 - remaining(site, plotRatio));
    }
}
