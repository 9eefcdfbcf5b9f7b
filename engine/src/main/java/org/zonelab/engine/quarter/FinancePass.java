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
 * hurdle, always. Groups that cannot raise equity invest no more than cash. The pool is that of the end of last quarter:
 * what it can pay decides which source is marginal ({@link GroupPools}).
 */
final class FinancePass {
    private final FirmAccounts accounts;
    private final GroupColumns groups;
    private final GroupHurdles hurdles;
    private final double discountRate;
    private final double elasticity;
    private final double climate;
    private final double equityScale;
    private final double idleCashShare;
    private double shiftsAt = Double.NaN;
    private FewValues shifts = new FewValues(hurdle -> hurdle);

    FinancePass(
            FirmAccounts accounts,
            GroupColumns groups,
            GroupHurdles hurdles,
            double discountRate,
            double userCostElasticity,
            double climate,
            double equityScale,
            double idleCashShare) {
        this.idleCashShare = idleCashShare;
        this.accounts = accounts;
        this.groups = groups;
        this.hurdles = hurdles;
        this.discountRate = discountRate;
        this.elasticity = userCostElasticity;
        this.climate = climate;
        this.equityScale = equityScale;
    }

    /** Expansion that own cash pays, and what is asked of the group: at the hurdle of the parent's money, and further at its own. */
    void want(Chunk c, ForeignColumns foreign, CohortQuarter q, Scratch s) {
        double kept = 1 - q.depreciationRate() / 4 + q.maintenance();
        for (int j = 0; j < c.size; j++) {
            foreign.ownSpending[j] = 0;
            foreign.unmet[j] = 0;
            foreign.further[j] = 0;
            int g = foreign.group[j];
            if (c.install[j] == q.quarter()) {
                groups.unmet[g] += s.capital[j];
            }
            double step = s.step[j];
            if (step <= 0) {
                continue;
            }
            double base = kept * s.capital[j];
            double wanted = base * step;
            double idle = idleCashShare * s.valueAdded[j] * q.outputPerValueAdded();
            double own = Math.max(0, foreign.paidIn[j] + Math.max(0, foreign.earnings[j]) - idle);
            foreign.ownSpending[j] = Math.min(own, wanted);
            if (wanted > own) {
                double most = base * raised(hurdles.ofGroupCash(g, c.zone[j], q.type()), q, s, j);
                double least = groups.constrained[g] ? most : base * raised(hurdles.ofNewEquity(g), q, s, j);
                foreign.unmet[j] = Math.max(0, least - own);
                foreign.further[j] = Math.max(0, most - own) - foreign.unmet[j];
                groups.unmet[g] += foreign.unmet[j];
                groups.further[g] += foreign.further[j];
            }
        }
    }

    /** Growth of a firm's capital at a hurdle. */
    private double raised(double hurdle, CohortQuarter q, Scratch s, int j) {
        return OutputPass.growth(s.gap[j] - shift(hurdle, q.depreciationRate()), s.share[j], q);
    }

    /** What a hurdle takes off the log of desired capital. */
    private double shift(double hurdle, double depreciationRate) {
        if (depreciationRate != shiftsAt) {
            shiftsAt = depreciationRate;
            double userCost = discountRate + depreciationRate;
            shifts = new FewValues(h -> elasticity * PortableMath.log((h + depreciationRate) / userCost));
        }
        return shifts.at(hurdle);
    }

    /** Pays for the expansion: cash, pool, then the parent's equity and debt; rewrites {@code step}. */
    void pay(Chunk c, ForeignColumns foreign, CohortQuarter q, Scratch s, CohortTotals totals) {
        double kept = 1 - q.depreciationRate() / 4 + q.maintenance();
        for (int j = 0; j < c.size; j++) {
            s.step[j] = 0;
            double own = foreign.ownSpending[j];
            double unmet = foreign.unmet[j];
            int g = foreign.group[j];
            double fromGroup = groups.covered[g] * unmet;
            double fromParent = groups.constrained[g] ? 0 : climate * (unmet - fromGroup);
            double spent = own + fromGroup + fromParent + groups.coveredFurther[g] * foreign.further[j];
            if (spent > 0) {
                double fromPaidIn = Math.min(own, foreign.paidIn[j]);
                foreign.paidIn[j] -= fromPaidIn;
                foreign.earnings[j] -= own - fromPaidIn;
                accounts.money(-own);
                totals.add(Measure.FDI_EQUITY, c.zone[j], equityScale * fromParent);
                s.step[j] = spent / (kept * s.capital[j]);
            }
        }
    }
}
