package org.zonelab.engine.mechanism.land;

/**
 * Land quotas that zones of one group pool.
 *
 * <pre>Q_z' = (1 − x_z) Q_z + P x_z U_z / Σ x U,   P = Σ x Q</pre>
 *
 * <p>x share pooled, Q quota and U land in use (thousand m2); sums over the zones of the group. The total of the group does not
 * change; a zone that pools alone keeps its quota. Rule of division: an assumption, quota goes where land is used.
 */
public final class QuotaPool {
    private QuotaPool() {}

    /**
     * Rewrites {@code quota}; nothing happens where nobody pools.
     *
     * @param pooled x, {@code [zone]}, at most 1 counts
     * @param group group of each zone, {@code [zone]}
     * @param use U, {@code [zone]}
     * @param quota Q, {@code [zone]}, rewritten
     */
    public static void share(double[] pooled, int[] group, double[] use, double[] quota) {
        int groups = 0;
        for (int g : group) {
            groups = Math.max(groups, g + 1);
        }
        double[] pool = new double[groups];
        double[] claims = new double[groups];
        for (int z = 0; z < quota.length; z++) {
            double share = Math.min(1, pooled[z]);
            pool[group[z]] += share * quota[z];
            claims[group[z]] += share * use[z];
        }
        for (int z = 0; z < quota.length; z++) {
            double share = Math.min(1, pooled[z]);
            double all = claims[group[z]];
            if (share > 0 && all > share * use[z]) {
                quota[z] += share * (pool[group[z]] * use[z] / all - quota[z]);
            }
        }
    }
}
