package org.zonelab.engine.quarter;

import org.zonelab.engine.agent.Chunk;
import org.zonelab.engine.agent.ForeignColumns;
import org.zonelab.engine.agent.SizeClass;
import org.zonelab.engine.mechanism.profit.ReliefFlows;
import org.zonelab.engine.mechanism.profit.ReliefLaw;

/** Closes the firms that leave: land goes to redevelopment, withholding tax on what was kept or deferred falls due. */
final class ClosurePass {
    private final WorldState state;
    private final ReliefLaw law;
    private final double[] releasedLand;
    private final ReliefFlows flows = new ReliefFlows();

    ClosurePass(BaseYear base, WorldState state, double[] releasedLand) {
        this.state = state;
        this.law = base.parameters.reinvestment().reliefLaw(base.parameters.tax());
        this.releasedLand = releasedLand;
    }

    /** Removes the firms marked 1 in {@code a}; from the last slot down, so that no mark is lost. */
    void run(Chunk c, CohortQuarter q, Scratch s, int t, CohortTotals totals) {
        for (int j = c.size - 1; j >= 0; j--) {
            if (s.a[j] == 1) {
                int zone = c.zone[j];
                totals.add(Measure.EXITS, zone, c.weight[j]);
                state.books.started[t] += c.start[j] == q.quarter() ? c.weight[j] : 0;
                if (q.type().size() != SizeClass.MICRO) {
                    releasedLand[zone] += c.weight[j] * c.land[j];
                }
                ForeignColumns foreign = c.foreign;
                if (foreign != null) {
                    settle(foreign, q.quarter(), j, zone, totals);
                }
                s.capital[j] = s.capital[c.size - 1];
                state.books.landChange[zone] -= c.weight[j] * c.land[j];
                c.remove(j);
            }
        }
    }

    private void settle(ForeignColumns foreign, int quarter, int j, int zone, CohortTotals totals) {
        flows.reset();
        double due = state.groups.withholding[foreign.group[j]] * Math.max(0, foreign.earnings[j]);
        double paid = law.pay(foreign.ledger, j, quarter, due, flows);
        law.exit(foreign.ledger, j, quarter, flows);
        totals.add(Measure.WITHHOLDING, zone, paid);
        totals.add(Measure.RECAPTURED, zone, flows.paidOnRecovery());
        totals.add(Measure.CREDIT_USED, zone, flows.creditUsed + flows.creditOffset);
        state.books.money(-foreign.earnings[j] - foreign.paidIn[j]);
        state.deferredTurnover[zone] += flows.baseRecovered;
        state.deferredBase[zone] -= flows.baseRecovered;
        state.deferredTax[zone] -= flows.taxRecaptured;
    }
}
