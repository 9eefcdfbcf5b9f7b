package org.zonelab.engine.mechanism.site;

import org.zonelab.engine.numeric.Bounds;

/**
 * Effect sizes of the levers of land.
 *
 * @param floorCost additional cost of a floor off the ground, RMB million per thousand m2
 * @param heavyCapitalIntensity capital per unit of yearly output from which industrial plants cannot be stacked, years
 * @param researchThreshold research over output from which an industry may use new-industry land, fraction
 * @param newIndustryPlotRatio plot ratio on new-industry land
 * @param newIndustryPremium price of new-industry land over ordinary industrial land, fraction
 * @param mixedAmenity worth of services near the plant if all floor were services, share of net pay
 * @param mixedSaving cost saved by services near the plant if all floor were services, share of value added
 * @param lotCost public cost of preparing a standard lot, RMB million
 * @param committedYield yearly gross output per land that standard lots ask for, RMB million per thousand m2
 * @param lowYield yearly value added per land under which a firm is in the lowest class, RMB million per thousand m2
 * @param yieldShape shape of the distribution of yield over the firms of an industry
 * @param surcharge charges on the lowest class at full strictness, share of value added
 * @param pushOut rise of the log closing hazard of the lowest class at full strictness
 * @param ratingCost public cost of rating a firm, RMB million a year
 * @param displacement small firms on low-yield land over their share of all land
 */
public record SiteParameters(
        double floorCost,
        double heavyCapitalIntensity,
        double researchThreshold,
        double newIndustryPlotRatio,
        double newIndustryPremium,
        double mixedAmenity,
        double mixedSaving,
        double lotCost,
        double committedYield,
        double lowYield,
        double yieldShape,
        double surcharge,
        double pushOut,
        double ratingCost,
        double displacement) {
    public SiteParameters {
        Bounds.within("floorCost", floorCost, 0, 10);
        Bounds.positive("heavyCapitalIntensity", heavyCapitalIntensity);
        Bounds.within("researchThreshold", researchThreshold, 0, 1);
        Bounds.within("newIndustryPlotRatio", newIndustryPlotRatio, 0.5, 10);
        Bounds.within("newIndustryPremium", newIndustryPremium, 0, 10);
        Bounds.within("mixedAmenity", mixedAmenity, 0, 1);
        Bounds.within("mixedSaving", mixedSaving, 0, 1);
        Bounds.notNegative("lotCost", lotCost);
        Bounds.positive("committedYield", committedYield);
        Bounds.positive("lowYield", lowYield);
        Bounds.within("yieldShape", yieldShape, 1.1, 20);
        Bounds.within("surcharge", surcharge, 0, 0.2);
        Bounds.within("pushOut", pushOut, 0, 3);
        Bounds.notNegative("ratingCost", ratingCost);
        Bounds.within("displacement", displacement, 0, 10);
    }
}
