package org.zonelab.engine.quarter;

import org.zonelab.engine.agent.GroupColumns;
import org.zonelab.engine.policy.LeverField;
import org.zonelab.engine.policy.OpeningLevers;
import org.zonelab.engine.policy.ResolvedPolicy;

/**
 * Withholding rates of groups under a policy: that of the base year and the change for the group's origin, between 0 and 30 %.
 * A group founded this quarter gets its change in the next one, before it can pay a dividend.
 */
final class WithholdingLaw {
    private static final double HIGHEST = 0.3;

    private WithholdingLaw() {}

    /** Rewrites the rates of all groups if the lever moves or moved them. */
    static void apply(BaseYear base, WorldState state, ResolvedPolicy policy, DrawKeys keys) {
        LeverField change = policy.field(OpeningLevers.WITHHOLDING_RATE);
        boolean moves = !change.isEverywhere(0);
        if (!moves && !state.withholdingMoved) {
            return;
        }
        GroupTraits traits = new GroupTraits(base.world, base.parameters, keys.seed(), keys.replication());
        double[] byOrigin = new double[base.origins()];
        for (int o = 0; o < byOrigin.length; o++) {
            byOrigin[o] = mean(change, base, o);
        }
        GroupColumns groups = state.groups;
        for (int g = 0; g < groups.size; g++) {
            int origin = groups.origin[g];
            groups.withholding[g] = changed(traits.withholding(groups.key[g], origin), byOrigin[origin]);
        }
        state.withholdingMoved = moves;
    }

    /** A rate after a change; exactly itself without one. */
    static double changed(double rate, double change) {
        return change == 0 ? rate : Math.max(0, Math.min(HIGHEST, rate + change));
    }

    /** Mean over zones and industries: a rate belongs to the owner, not to the plant. */
    private static double mean(LeverField change, BaseYear base, int origin) {
        double sum = 0;
        for (int z = 0; z < base.zones(); z++) {
            for (int i = 0; i < base.industries(); i++) {
                sum += change.at(z, i, origin);
            }
        }
        return sum / (base.zones() * (double) base.industries());
    }
}
