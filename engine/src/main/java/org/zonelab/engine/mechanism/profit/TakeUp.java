package org.zonelab.engine.mechanism.profit;

import org.zonelab.engine.numeric.Bounds;

/**
 * Whether a group knows a relief and files for it: one permanent draw per group, so that more awareness only adds
 * claimants.
 *
 * @param share take-up without any change of policy, fraction of eligible groups
 */
public record TakeUp(double share) {
    public TakeUp {
        Bounds.within("share", share, 0, 1);
    }

    /**
     * Whether the group claims.
     *
     * @param draw the group's permanent uniform draw in [0, 1)
     * @param change policy change added to the share
     */
    public boolean claims(double draw, double change) {
        return draw < share + change;
    }
}
