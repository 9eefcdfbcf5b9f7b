package org.zonelab.engine.mechanism.land;

/**
 * Land price relative to its base path.
 *
 * <pre>P / P₀ = (U / U₀)^e exp(k max(0, U / Q − h))</pre>
 *
 * <p>U land in use, U₀ its base path (base use grown with the trend) and Q quota (thousand m2); e price elasticity, k
 * congestion slope, h threshold. Exactly 1 on the base path, since the base-year share of the quota in use lies below h.
 * The price of a lot is the market price times the factor the zone sets, never under the legal floor:
 *
 * <pre>P charged = max(f P, floor)</pre>
 *
 * <p>Assumption: steep above 85 % of the quota. Floor: Guotuzifa [2006] 307 and [2009] 56.
 */
public record LandPrice(LandParameters parameters) {
    /** Market price over the base price. */
    public double relative(double use, double baseUse, double quota) {
        double excess = use / quota - parameters.congestionThreshold();
        double congestion = excess > 0 ? StrictMath.exp(parameters.congestionSlope() * excess) : 1;
        return StrictMath.pow(use / baseUse, parameters.priceElasticity()) * congestion;
    }

    /**
     * Price charged in every zone; writes {@code price}.
     *
     * @param use land in use, thousand m2
     * @param baseUse its base path, thousand m2
     * @param quota thousand m2
     * @param basePrice base-year price, RMB million per thousand m2
     * @param factor multiple of the market price set by the zone, neutral 1
     * @param floor legal floor, RMB million per thousand m2
     * @param price written, RMB million per thousand m2
     */
    public void charge(
            double[] use,
            double[] baseUse,
            double[] quota,
            double[] basePrice,
            double[] factor,
            double[] floor,
            double[] price) {
        for (int zone = 0; zone < price.length; zone++) {
            double asked = factor[zone] * basePrice[zone] * relative(use[zone], baseUse[zone], quota[zone]);
            price[zone] = asked > floor[zone] ? asked : floor[zone];
        }
    }
}
