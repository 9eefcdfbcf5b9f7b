package org.zonelab.engine.quarter;

import org.zonelab.engine.agent.Chunk;
import org.zonelab.engine.numeric.PortableMath;

/** Depreciation, maintenance and the wanted step; new plants install their capital once. */
final class CapitalPass {
    private CapitalPass() {}

    /**
     * Puts {@code step} into capital and land; {@code investment} is gross, RMB million in the quarter.
     *
     * @param landChange receives the land added, thousand m2, {@code [zone]}
     */
    static void install(Chunk c, CohortQuarter q, Scratch s, double[] landChange, CohortTotals totals) {
        double[] landSold = totals.row(Measure.LAND_SOLD);
        double maintenance = q.maintenance();
        double kept = 1 - q.depreciationRate() / 4 + maintenance;
        for (int j = 0; j < c.size; j++) {
            double capital = s.capital[j];
            if (c.start[j] > q.quarter()) {
                s.investment[j] = c.install[j] == q.quarter() ? capital : 0;
                continue;
            }
            double investment = maintenance * capital;
            double logGrowth = q.retained();
            double step = s.step[j];
            if (step > 0) {
                investment += kept * capital * step;
                logGrowth += PortableMath.log(1 + step);
                double added = c.land[j] * q.landShare() * step * q.openLand()[c.zone[j]];
                double most = q.freeLand()[c.zone[j]] / c.weight[j];
                added = added < most ? added : most;
                c.landRent[j] += added * q.landCost()[c.zone[j]];
                c.land[j] += added;
                landChange[c.zone[j]] += c.weight[j] * added;
                landSold[c.zone[j]] += c.weight[j] * added;
            }
            s.investment[j] = c.install[j] == q.quarter() ? investment + capital : investment;
            c.logCapital[j] += logGrowth;
        }
    }
}
