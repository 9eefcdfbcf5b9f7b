package org.zonelab.engine.quarter;

import org.zonelab.engine.agent.Chunk;
import org.zonelab.engine.numeric.PortableMath;

/** Depreciation, maintenance and the wanted step; new plants install their capital once. */
final class CapitalPass {
    private CapitalPass() {}

    /**
     * Puts {@code step} into capital and land; {@code investment} is gross, RMB million in the quarter.
     *
     * <p>First what all firms do, then the few that expand.
     *
     * @param landChange receives the land added, thousand m2, {@code [zone]}
     */
    static void install(Chunk c, CohortQuarter q, Scratch s, double[] landChange, CohortTotals totals) {
        double[] landSold = totals.row(Measure.LAND_SOLD);
        double maintenance = q.maintenance();
        double kept = 1 - q.depreciationRate() / 4 + maintenance;
        int steps = 0;
        for (int j = 0; j < c.size; j++) {
            int runs = c.start[j] <= q.quarter() ? 1 : 0;
            s.list[steps] = j;
            steps += s.step[j] > 0 ? runs : 0;
            double investment = runs * (maintenance * s.capital[j]);
            s.investment[j] = c.install[j] == q.quarter() ? investment + s.capital[j] : investment;
            s.a[j] = runs * q.retained();
        }
        for (int k = 0; k < steps; k++) {
            int j = s.list[k];
            double capital = s.capital[j];
            double step = s.step[j];
            double investment = maintenance * capital + kept * capital * step;
            s.investment[j] = c.install[j] == q.quarter() ? investment + capital : investment;
            s.a[j] += PortableMath.log(1 + step);
            double added = c.land[j] * q.landShare() * step * q.openLand()[c.zone[j]];
            double most = q.freeLand()[c.zone[j]] / c.weight[j];
            added = added < most ? added : most;
            c.landRent[j] += added * q.landCost()[c.zone[j]];
            c.land[j] += added;
            landChange[c.zone[j]] += c.weight[j] * added;
            landSold[c.zone[j]] += c.weight[j] * added;
        }
        double[] logCapital = c.logCapital;
        double[] growth = s.a;
        for (int j = 0; j < c.size; j++) {
            logCapital[j] += growth[j];
        }
    }
}
