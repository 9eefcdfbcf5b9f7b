package org.zonelab.engine.quarter;

import org.zonelab.engine.agent.Chunk;
import org.zonelab.engine.agent.ForeignColumns;
import org.zonelab.engine.agent.GroupColumns;
import org.zonelab.engine.numeric.PortableMath;

/**
 * Where the money of a foreign firm's expansion comes from, and so which hurdle it meets.
 *
 * <p>The hurdle follows the marginal source: own cash r; the group's cash r + κ, or, for groups without a subsidiary route,
 * r if they claimed the deferral last time and the no-policy hurdle otherwise; new equity from the parent the no-policy
 * hurdle, always. Groups that cannot raise equity invest no more than cash.
 */
final class FinancePass {
    private final Books books;
    private final GroupColumns groups;
    private final GroupHurdles hurdles;
    private final double discountRate;
    private final double elasticity;
    private final double climate;
    private final double equityScale;
    private final double idleCashShare;

    FinancePass(
            Books books,
            GroupColumns groups,
            GroupHurdles hurdles,
            double discountRate,
            double userCostElasticity,
            double climate,
            double equityScale,
            double idleCashShare) {
        this.idleCashShare = idleCashShare;
        this.books = books;
        this.groups = groups;
        this.hurdles = hurdles;
        this.discountRate = discountRate;
        this.elasticity = userCostElasticity;
        this.climate = climate;
        this.equityScale = equityScale;
    }

    /** Expansion wanted at the hurdle of the marginal source; what own cash does not cover is asked of the group. */
    void want(Chunk c, ForeignColumns foreign, CohortQuarter q, Scratch s) {
        double kept = 1 - q.depreciationRate() / 4 + q.maintenance();
        for (int j = 0; j < c.size; j++) {
            foreign.desired[j] = 0;
            foreign.unmet[j] = 0;
            double step = s.step[j];
            if (step <= 0) {
                continue;
            }
            double base = kept * s.capital[j];
            double wanted = base * step;
            double idle = idleCashShare * s.valueAdded[j] * q.outputPerValueAdded();
            double own = Math.max(0, foreign.paidIn[j] + Math.max(0, foreign.earnings[j]) - idle);
            if (wanted > own) {
                int g = foreign.group[j];
                double hurdle = groups.covered[g] >= 1 || groups.constrained[g]
                        ? hurdles.ofGroupCash(g, q.type())
                        : hurdles.ofNewEquity(g);
                double shift = elasticity
                        * PortableMath.log((hurdle + q.depreciationRate()) / (discountRate + q.depreciationRate()));
                double raised = base * OutputPass.growth(s.gap[j] - shift, s.share[j], q);
                wanted = Math.max(own, raised);
                foreign.unmet[j] = wanted - own;
                groups.unmet[g] += foreign.unmet[j];
            }
            foreign.desired[j] = wanted;
        }
    }

    /** Share of a group's need that its pool pays, kept for the choice of hurdle next quarter; empties the pool. */
    void settlePools() {
        for (int g = 0; g < groups.size; g++) {
            double need = groups.unmet[g];
            double pool = groups.pool[g];
            double share = need > 0 ? Math.min(1, pool / need) : pool > 0 ? 1 : 0;
            groups.covered[g] = share;
            double used = need > 0 ? share * need : 0;
            groups.pool[g] = pool - used;
            books.money(-used);
        }
    }

    /** Pays for the expansion: cash, pool, then the parent's equity and debt; rewrites {@code step}. */
    void pay(Chunk c, ForeignColumns foreign, CohortQuarter q, Scratch s, CohortTotals totals) {
        double kept = 1 - q.depreciationRate() / 4 + q.maintenance();
        double[] equity = totals.row(Measure.FDI_EQUITY);
        for (int j = 0; j < c.size; j++) {
            double wanted = foreign.desired[j];
            s.step[j] = 0;
            if (wanted <= 0) {
                continue;
            }
            double own = wanted - foreign.unmet[j];
            double fromGroup = 0;
            double fromParent = 0;
            if (foreign.unmet[j] > 0) {
                int g = foreign.group[j];
                fromGroup = foreign.unmet[j] * groups.covered[g];
                fromParent = groups.constrained[g] ? 0 : climate * (foreign.unmet[j] - fromGroup);
            }
            double fromPaidIn = Math.min(own, foreign.paidIn[j]);
            foreign.paidIn[j] -= fromPaidIn;
            foreign.earnings[j] -= own - fromPaidIn;
            books.money(-own);
            equity[c.zone[j]] += equityScale * fromParent;
            double spent = own + fromGroup + fromParent;
            if (spent > 0) {
                s.step[j] = spent / (kept * s.capital[j]);
            }
        }
    }
}
