package org.zonelab.engine.mechanism.site;

import org.zonelab.engine.mechanism.instrument.Site;
import org.zonelab.engine.mechanism.land.LandNeed;
import org.zonelab.engine.mechanism.land.LandParameters;
import org.zonelab.engine.mechanism.pipeline.Annuity;
import org.zonelab.engine.numeric.Bounds;

/**
 * What a plant of a site saves in land and pays for floors off the ground at another plot ratio. Floors last as long as the lease
 * and are bought like it, so that a plant stacks where land is dearer than the floor that replaces it, P &gt; c p₀, and
 * elsewhere leaves a higher ratio unused.
 *
 * <pre>
 * remaining = 1 − s + s p₀ / p                share of the land needed ({@link LandNeed})
 * cost      = q c p₀ ℓ (1 − remaining)        RMB million at the start of the plant
 * ℓ         = λ (Y / K) K
 * </pre>
 *
 * <p>s stackable share, p₀ base and p new plot ratio, c additional cost of a floor off the ground and P price of land (RMB million per
 * thousand m2), ℓ land of a new plant at p₀ (thousand m2), λ land per output, K capital and Y output of the plant, q yearly cost of the lease
 * term over that of the investor's horizon.
 *
 * @param annuityRatio q
 */
public record FloorCost(SiteParameters parameters, LandParameters land, double annuityRatio) {
    public FloorCost {
        Bounds.positive("annuityRatio", annuityRatio);
    }

    /** Floors financed like land, for an investor with this annuity. */
    static FloorCost of(SiteParameters parameters, LandParameters land, Annuity investor) {
        Annuity lease = new Annuity(land.annuityRate(), land.leaseYears());
        return new FloorCost(parameters, land, lease.factor() / investor.factor());
    }

    /** Whether building upwards is cheaper than land. */
    boolean pays(Site site) {
        return site.landPrice() > parameters.floorCost() * site.plotRatio();
    }

    /** Share of the land that a plant still needs. */
    double remaining(Site site, double plotRatio) {
        return new LandNeed(land).of(1, 1, site.plotRatio(), plotRatio);
    }

    /** Additional cost of building, RMB million a plant. */
    double ofPlant(Site site, double plotRatio) {
        double output = site.entrantCapital() * site.valueAddedPerCapital() * site.outputPerValueAdded();
        double area = site.industry().landIntensity() * output;
        return annuityRatio * parameters.floorCost() * site.plotRatio() * area * (1 - remaining(site, plotRatio));
    }
}
