package org.zonelab.engine.quarter;

import org.zonelab.engine.agent.Chunk;
import org.zonelab.engine.mechanism.tax.TaxStatus;
import org.zonelab.engine.numeric.PortableMath;
import org.zonelab.engine.random.Draws;
import org.zonelab.engine.random.Purpose;

/** Productivity, value added and the gap between desired and actual capital of one chunk. */
final class OutputPass {
    private static final int HIGH_TECH = TaxStatus.HIGH_TECH.ordinal();

    private OutputPass() {}

    /** a' = ρ a + s ε, with Laplace ε of unit variance. */
    static void productivity(Chunk c, CohortQuarter q, Scratch s) {
        int n = c.size;
        Draws.laplaces(q.keys().of(Purpose.PRODUCTIVITY), c.id, s.a, n);
        double persistence = q.persistence();
        double[] productivity = c.productivity;
        double[] scale = c.shockScale;
        double[] shock = s.a;
        for (int j = 0; j < n; j++) {
            productivity[j] = persistence * productivity[j] + scale[j] * shock[j];
        }
    }

    /** Log and level of value added and capital; zero for firms that do not yet produce or have not yet installed. */
    static void output(Chunk c, CohortQuarter q, Scratch s) {
        int n = c.size;
        double[] lifeCycle = q.lifeCycle();
        int mature = lifeCycle.length - 1;
        for (int j = 0; j < n; j++) {
            int age = q.quarter() - c.birth[j];
            s.b[j] = lifeCycle[age < 0 ? 0 : age < mature ? age : mature];
        }
        q.function()
                .pass(
                        c.level,
                        c.productivity,
                        s.b,
                        c.logCapital,
                        c.zone,
                        q.logConditions(),
                        n,
                        s.logValueAdded,
                        s.valueAdded);
        PortableMath.exp(c.logCapital, s.capital, n);
        for (int j = 0; j < n; j++) {
            if (c.start[j] > q.quarter()) {
                s.valueAdded[j] = 0;
                if (c.install[j] > q.quarter()) {
                    s.capital[j] = 0;
                }
            }
        }
    }

    /** Position of each firm's tax status and zone in the rows of the quarter. */
    static void rows(Chunk c, CohortQuarter q, Scratch s) {
        int zones = q.zones();
        byte[] zoneStatus = q.zoneStatus();
        for (int j = 0; j < c.size; j++) {
            int zone = c.zone[j];
            s.row[j] = (c.highTech[j] ? HIGH_TECH : zoneStatus[zone]) * zones + zone;
        }
    }

    /** gap = ln[MPK/(ω u₀)]/(1 − g) − ε ln(u/u₀) at the hurdle r; no gap before production starts. */
    static void gap(Chunk c, CohortQuarter q, Scratch s) {
        double[] required = q.logRequired();
        double[] logUserCost = q.logUserCost();
        double userCostElasticity = q.userCostElasticity();
        double share = q.logMarginalShare();
        double elasticity = q.structuralElasticity();
        for (int j = 0; j < c.size; j++) {
            int row = s.row[j];
            s.gap[j] = (s.logValueAdded[j] - c.logCapital[j] + share - required[row]) * elasticity
                    - userCostElasticity * logUserCost[row];
        }
        for (int j = 0; j < c.size; j++) {
            if (c.start[j] > q.quarter()) {
                s.gap[j] = -1;
            }
        }
    }

    /**
     * Expansion wanted at the hurdle r: {@code share[j]} of the firm's lines close their gap and add {@code step[j]}, a share
     * of the capital kept; both 0 for firms that do not adjust.
     *
     * <p>Hazards are worked out for firms with a gap, steps for those that adjust.
     */
    static void adjust(Chunk c, CohortQuarter q, Scratch s) {
        int n = c.size;
        int open = 0;
        for (int j = 0; j < n; j++) {
            s.share[j] = 0;
            s.step[j] = 0;
            s.list[open] = j;
            s.a[open] = s.gap[j];
            open += s.gap[j] > 0 ? 1 : 0;
        }
        q.hazard().pass(s.a, s.b, s.survival, open);
        long key = q.keys().of(Purpose.ADJUSTMENT);
        int adjusting = 0;
        for (int k = 0; k < open; k++) {
            int j = s.list[k];
            double uniform = Draws.uniform(Draws.bits(key, c.id[j]));
            s.share[j] = q.lines().share(s.capital[j], 1 - s.survival[k], uniform);
            s.list[adjusting] = j;
            adjusting += s.share[j] > 0 ? 1 : 0;
        }
        for (int k = 0; k < adjusting; k++) {
            double gap = s.gap[s.list[k]];
            s.a[k] = gap < q.largestStep() ? gap : q.largestStep();
        }
        PortableMath.exp(s.a, s.b, adjusting);
        for (int k = 0; k < adjusting; k++) {
            int j = s.list[k];
            s.step[j] = s.share[j] * (s.b[k] - 1);
        }
    }

    /** Growth of capital when a share of the lines closes a gap, at most the largest step. */
    static double growth(double gap, double share, CohortQuarter q) {
        double step = gap < q.largestStep() ? gap : q.largestStep();
        return step > 0 ? share * (PortableMath.exp(step) - 1) : 0;
    }
}
