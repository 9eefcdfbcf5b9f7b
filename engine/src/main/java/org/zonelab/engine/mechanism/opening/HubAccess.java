package org.zonelab.engine.mechanism.opening;

/**
 * What logistics hubs save the exporters of the zones around them.
 *
 * <pre>S_z = Σ_k H_k e^{−d_zk / D},   Δc_z = t S_z / (S_z + S₀)</pre>
 *
 * <p>H public capital in the hub of zone k (RMB million), d distance and D reach (km), t most cut of trade cost as a share of exports, S₀
 * capital at which half is reached. A hub serves its neighbours as well as its owner, who alone pays. Exports are additional as far as
 * buyers abroad switch; goods that took another port before are moved. Sizes are assumptions.
 */
public record HubAccess(OpeningParameters parameters) {
    /**
     * Cut of trade cost in a zone, share of the value of exports.
     *
     * @param hubs H, {@code [zone]}
     * @param distanceKm from the zone to each zone
     */
    public double cut(double[] hubs, double[] distanceKm) {
        double within = 0;
        for (int k = 0; k < hubs.length; k++) {
            within += hubs[k] * StrictMath.exp(-distanceKm[k] / parameters.hubReach());
        }
        return parameters.hubTradeCut() * within / (within + parameters.hubHalfStock());
    }
}
