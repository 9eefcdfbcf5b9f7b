package org.zonelab.engine.quarter;

import org.zonelab.engine.agent.GroupColumns;
import org.zonelab.engine.random.Draws;
import org.zonelab.engine.random.Purpose;
import org.zonelab.engine.world.World;

/** Gives an investor group its permanent traits; each is a keyed draw of its own, equal in all worlds. */
final class GroupTraits {
    private static final int ROUTE = 0;
    private static final int TREATY = 1;
    private static final int CONSTRAINT = 2;
    private static final int AWARENESS = 3;
    private static final int QUARTER = 4;

    private final World world;
    private final ModelParameters parameters;
    private final long key;

    GroupTraits(World world, ModelParameters parameters, long seed, int replication) {
        this.world = world;
        this.parameters = parameters;
        this.key = new DrawKeys(seed, replication, 0).permanent(Purpose.GROUP_TRAITS);
    }

    /** Adds a group and returns its position. */
    int add(GroupColumns groups, long groupKey, int origin, int home) {
        int g = groups.add();
        groups.key[g] = groupKey;
        groups.origin[g] = (short) origin;
        groups.home[g] = (short) home;
        groups.noSubsidiaryRoute[g] =
                uniform(groupKey, ROUTE) < parameters.reinvestment().noSubsidiaryShare();
        groups.withholding[g] = withholding(groupKey, origin);
        groups.constrained[g] =
                uniform(groupKey, CONSTRAINT) < parameters.reinvestment().constrainedShare();
        groups.awareness[g] = uniform(groupKey, AWARENESS);
        groups.profitQuarter[g] = (byte) (4 * uniform(groupKey, QUARTER));
        groups.pool[g] = 0;
        groups.unmet[g] = 0;
        groups.covered[g] = 0;
        groups.claimed[g] = false;
        groups.creditDelay[g] = 0;
        return g;
    }

    /** Withholding rate of a group under the law of the base year. */
    double withholding(long groupKey, int origin) {
        return parameters.tax().withholdingRate().of(world.origins().get(origin), uniform(groupKey, TREATY));
    }

    private double uniform(long groupKey, int trait) {
        return Draws.uniform(Draws.bits(key, groupKey, trait));
    }
}
