package org.zonelab.engine.mechanism.site;

import org.zonelab.engine.mechanism.instrument.Site;

/**
 * Yearly yield of land, RMB million per thousand m2, and how it differs among the firms of an industry.
 *
 * <pre>
 * value added  y = v / λ,  output  y = 1 / λ
 * F(x) = 1 / [1 + (y / x)^k]
 * L(x) = Σₙ (1/k)ₙ Fⁿ / [n! (1 + 1/k + n)] · F^(1 + 1/k) · k sin(π/k) / π
 * </pre>
 *
 * <p>v value added over output, λ land per output (thousand m2 per RMB million), F share of firms, and so of land, that yields
 * less than x, L their share of output and capital, k shape, (a)ₙ = a (a + 1) … (a + n − 1). A log-logistic distribution with the industry's yield
 * as its median, independent of the size of lots: an assumption. L is its Lorenz curve, an incomplete beta function.
 *
 * @param median yield of the industry
 * @param shape k, above 1
 */
record LandYield(double median, double shape) {
    private static final int TERMS = 400;
    private static final double SMALL = 1e-17;

    static LandYield ofValueAdded(Site site, double shape) {
        return new LandYield(site.industry().valueAddedRatio() / site.industry().landIntensity(), shape);
    }

    static LandYield ofOutput(Site site, double shape) {
        return new LandYield(1 / site.industry().landIntensity(), shape);
    }

    /** F, share of firms and of land that yields less than a threshold. */
    double below(double threshold) {
        return 1 / (1 + StrictMath.pow(median / threshold, shape));
    }

    /** L, share of output that firms under a threshold have. */
    double outputBelow(double threshold) {
        double firms = below(threshold);
        double rising = 1;
        double sum = 0;
        for (int n = 0; n < TERMS && rising > SMALL; n++) {
            sum += rising / (1 + 1 / shape + n);
            rising *= (1 / shape + n) * firms / (n + 1);
        }
        return sum * StrictMath.pow(firms, 1 + 1 / shape) * shape * StrictMath.sin(Math.PI / shape) / Math.PI;
    }
}
