package org.zonelab.engine.mechanism.site;

import org.zonelab.engine.mechanism.instrument.Site;

/**
 * Yearly value added per land, RMB million per thousand m2, and how it differs among the firms of an industry.
 *
 * <pre>
 * y = v / λ
 * F(x) = 1 / [1 + (y / x)^k]
 * </pre>
 *
 * <p>v value added over output, λ land per output (thousand m2 per RMB million), F share of firms that yield less than x, k shape. A
 * log-logistic distribution with the industry's yield as its median: an assumption.
 */
record LandYield(double shape) {
    double median(Site site) {
        return site.industry().valueAddedRatio() / site.industry().landIntensity();
    }

    /** Share of firms of a site that yield less than a threshold. */
    double below(double threshold, Site site) {
        return 1 / (1 + StrictMath.pow(median(site) / threshold, shape));
    }
}
