package org.zonelab.engine.mechanism.location;

import org.zonelab.engine.numeric.PortableMath;

/**
 * Change of what a firm of one industry and origin sees of a zone, the Δ of {@link LocationUtility}.
 *
 * @param returnPoints Δ R, percentage points
 * @param logMarketPotential Δ ln MP
 * @param logOwnIndustryFirms Δ ln(1 + n)
 * @param logOwnOriginFirms Δ ln(1 + o)
 * @param logEmployment Δ ln L
 */
public record AttractionChange(
        double returnPoints,
        double logMarketPotential,
        double logOwnIndustryFirms,
        double logOwnOriginFirms,
        double logEmployment) {
    public static AttractionChange between(ZoneAttraction base, ZoneAttraction now) {
        return new AttractionChange(
                now.returnPoints() - base.returnPoints(),
                ratio(base.marketPotential(), now.marketPotential()),
                firms(base.ownIndustryFirms(), now.ownIndustryFirms()),
                firms(base.ownOriginFirms(), now.ownOriginFirms()),
                ratio(base.employment(), now.employment()));
    }

    /** Δ ln of a positive quantity. */
    public static double ratio(double base, double now) {
        return PortableMath.log(now / base);
    }

    /** Δ ln(1 + n) of a number of firms, finite from and to none. */
    public static double firms(double base, double now) {
        return PortableMath.log((1 + now) / (1 + base));
    }
}
