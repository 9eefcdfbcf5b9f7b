package org.zonelab.engine.effect;

import org.zonelab.engine.outcome.WorldSeries;
import org.zonelab.engine.policy.PolicyDifference;

/**
 * What a policy at one dose changed in the nation over the whole horizon, in one replication.
 *
 * @param factor multiple of the stated dose; 0 none of it, 1 the dose itself
 * @param effect one figure an outcome, in the order of the series
 */
public record DoseEffect(double factor, EffectFigures effect) {
    /**
     * Compares two worlds.
     *
     * @param factor multiple of the stated dose that {@code policy} has
     * @param levers in which the two differ
     */
    public static DoseEffect of(
            double factor, WorldSeries policy, WorldSeries counterfactual, PolicyDifference levers) {
        return new DoseEffect(factor, EffectShape.nation(WorldLayout.of(policy)).of(policy, counterfactual, levers));
    }
}
