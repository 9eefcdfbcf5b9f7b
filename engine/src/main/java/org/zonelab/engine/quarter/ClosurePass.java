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
    private final FirmAccounts accounts;
    private final ReliefFlows flows = new ReliefFlows();

    ClosurePass(BaseYear base, WorldState state, FirmAccounts accounts) {
        this.state = state;
        this.law = base.parameters.reinvestment().reliefLaw(base.parameters.tax());
        this.accounts = accounts;
    }

    /** Removes the firms marked 1 in {@code a} and shrinks those marked less; from the last slot down, so that no mark is lost. */
    void run(Chunk c, CohortQuarter q, Scratch s, int t, CohortTotals totals) {
        for (int j = c.size - 1; j >= 0; j--) {
            if (s.a[j] > 0 && s.a[j] < 1) {
                shrink(c, q, j, s.a[j], totals);
            } else if (s.a[j] == 1) {
                int zone = c.zone[j];
                totals.add(Measure.EXITS, zone, c.weight[j]);
                state.books.started[t] += c.start[j] == q.quarter() ? c.weight[j] : 0;
                if (q.type().size() != SizeClass.MICRO) {
                    accounts.releasedLand[zone] += c.weight[j] * c.land[j];
                }
                ForeignColumns foreign = c.foreign;
                if (foreign != null) {
                    settle(foreign, q.quarter(), j, zone, totals);
                }
                s.capital[j] = s.capital[c.size - 1];
                accounts.landChange[zone] -= c.weight[j] * c.land[j];
                c.remove(j);
            }
        }
    }

    /**
     * Closes a share of a firm's lines: capital, land and productivity level shrink so that the rest produces as before, and
     * that share of its cash leaves, taxed as on a closure.
     */
    private void shrink(Chunk c, CohortQuarter q, int j, double share, CohortTotals totals) {
        double log = StrictMath.log1p(-share);
        double land = share * c.land[j];
        int zone = c.zone[j];
        c.logCapital[j] += log;
        c.level[j] += (1 - q.function().capitalElasticity()) * log;
        c.land[j] -= land;
        c.landRent[j] *= 1 - share;
        accounts.releasedLand[zone] += c.weight[j] * land;
        accounts.landChange[zone] -= c.weight[j] * land;
        ForeignColumns foreign = c.foreign;
        if (foreign != null) {
            double earnings = share * foreign.earnings[j];
            double paidIn = share * foreign.paidIn[j];
            flows.reset();
            double due = state.groups.withholding[foreign.group[j]] * Math.max(0, earnings);
            double paid = law.pay(foreign.ledger, j, q.quarter(), due, flows);
            law.recover(foreign.ledger, j, q.quarter(), share * foreign.ledger.totalBase(j), flows);
            foreign.earnings[j] -= earnings;
            foreign.paidIn[j] -= paidIn;
            foreign.lastPayout[j] *= 1 - share;
            accounts.money(-earnings - paidIn);
            book(zone, paid, totals);
        }
    }

    private void settle(ForeignColumns foreign, int quarter, int j, int zone, CohortTotals totals) {
        flows.reset();
        double due = state.groups.withholding[foreign.group[j]] * Math.max(0, foreign.earnings[j]);
        double paid = law.pay(foreign.ledger, j, quarter, due, flows);
        law.exit(foreign.ledger, j, quarter, flows);
        accounts.money(-foreign.earnings[j] - foreign.paidIn[j]);
        book(zone, paid, totals);
    }

    /** Enters what recovery brought the treasury and took from the ledger. */
    private void book(int zone, double paid, CohortTotals totals) {
        totals.add(Measure.WITHHOLDING, zone, paid);
        totals.add(Measure.RECAPTURED, zone, flows.paidOnRecovery());
        totals.add(Measure.CREDIT_USED, zone, flows.creditUsed + flows.creditOffset);
        accounts.defer(zone, -flows.baseRecovered, -flows.taxRecaptured);
    }
}
