package org.zonelab.engine.mechanism.land;

/**
 * Land a zone may have in use.
 *
 * <pre>Q = (U₀ / u₀) g (1 + a) + y d U₀ g</pre>
 *
 * <p>U₀ base-year use and Q quota (thousand m2), u₀ base share of the quota in use, g trend growth since the base year, a
 * addition by a separate quota (fraction), y share of low-yield land and d the share of it that a programme redevelops.
 * Assumption: the quota grows with the trend, so that without policy the used share stays at its base.
 */
public record LandQuota(LandParameters parameters) {
    public double of(double baseUse, double trend, double addition, double redevelopedShare) {
        return baseUse
                * trend
                * ((1 + addition) / parameters.baseUseShare() + parameters.lowYieldShare() * redevelopedShare);
    }

    /** Quota of every zone; writes {@code quota}, thousand m2. Arrays {@code [zone]}, neutral levers are 0. */
    public void all(double[] baseUse, double trend, double[] addition, double[] redevelopedShare, double[] quota) {
        for (int zone = 0; zone < quota.length; zone++) {
            quota[zone] = of(baseUse[zone], trend, addition[zone], redevelopedShare[zone]);
        }
    }
}
