package org.zonelab.engine.quarter;

import org.zonelab.engine.agent.GroupColumns;

/**
 * How the cash pools of investor groups, as they stood at the end of last quarter, are shared in proportion to need.
 *
 * <p>A group's plants want N at the hurdle of the parent's money and F further at that of the group's cash, which is never
 * higher. A pool above N + F pays for all of it, and the group's cash is the marginal source; one below N pays its share of N
 * and leaves the rest to the parent, whose money is then marginal; in between the plants invest just what the pool holds, at a
 * hurdle between the two.
 */
final class GroupPools {
    private final GroupColumns groups;
    private final FirmAccounts accounts;

    GroupPools(GroupColumns groups, FirmAccounts accounts) {
        this.groups = groups;
        this.accounts = accounts;
    }

    /** Sets the shares of need that each pool of an origin's groups pays and takes the money out of it. */
    void share(int origin) {
        for (int g = 0; g < groups.size; g++) {
            if (groups.origin[g] == origin) {
                pay(g);
            }
        }
    }

    private void pay(int g) {
        double first = paid(groups.pool[g], groups.unmet[g]);
        double second = paid(groups.pool[g] - first, groups.further[g]);
        groups.covered[g] = first > 0 ? first / groups.unmet[g] : 0;
        groups.coveredFurther[g] = second > 0 ? second / groups.further[g] : 0;
        groups.pool[g] -= first + second;
        accounts.money(-first - second);
    }

    private static double paid(double pool, double need) {
        return Math.max(0, Math.min(pool, need));
    }
}
