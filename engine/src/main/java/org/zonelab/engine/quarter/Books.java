package org.zonelab.engine.quarter;

import java.util.Arrays;
import org.zonelab.engine.agent.Chunk;
import org.zonelab.engine.agent.Cohort;
import org.zonelab.engine.agent.ForeignColumns;
import org.zonelab.engine.mechanism.fiscal.Identity;
import org.zonelab.engine.mechanism.fiscal.IdentityViolation;

/**
 * The accounts that must close in every quarter: land by zone, firms by type, money of foreign firms and groups, and the
 * deferred ledger by zone.
 *
 * <p>Passes enter every change as they make it; at the end of the quarter the stocks are counted afresh and compared. An
 * account that does not close stops the run.
 */
final class Books {
    private static final Identity LAND = Identity.of("land in use = before + taken + expanded - released");
    private static final Identity FIRMS = Identity.of("producing firms = before + started - closed");
    private static final Identity MONEY = Identity.of("cash of foreign firms and groups = before + earned - spent");
    private static final Identity DEFERRED_BASE = Identity.of("deferred base = claims of all firms not recovered");
    private static final Identity DEFERRED_TAX = Identity.of("deferred tax = tax on the claims of all firms");

    private final double[] land;
    private final double[] firms;
    private double cash;
    private double turnover;

    /** Net change of land in use this quarter, thousand m2, {@code [zone]}. */
    final double[] landChange;

    /** Firms that began to produce this quarter, by type. */
    final double[] started;

    /** Net change of cash and pools this quarter, RMB million. */
    private double cashChange;

    /** Counted at the end of the quarter: cash of foreign firms, and their deferred base and tax by zone. */
    private double cashNow;

    private final double[] outstanding;
    private final double[] tax;

    Books(int zones, int types) {
        land = new double[zones];
        landChange = new double[zones];
        firms = new double[types];
        started = new double[types];
        outstanding = new double[zones];
        tax = new double[zones];
    }

    Books copy() {
        Books copy = new Books(land.length, firms.length);
        System.arraycopy(land, 0, copy.land, 0, land.length);
        System.arraycopy(firms, 0, copy.firms, 0, firms.length);
        copy.cash = cash;
        return copy;
    }

    /** Counts all stocks and starts a new quarter. */
    void open(WorldState state) {
        count(state, state.quarter - 1, land, firms);
        cash = pools(state);
        for (Cohort cohort : state.cohorts) {
            for (Chunk c : cohort.chunks()) {
                cash += c.foreign == null ? 0 : cash(c, c.foreign);
            }
        }
        clear();
    }

    private void clear() {
        Arrays.fill(landChange, 0);
        Arrays.fill(started, 0);
        cashChange = 0;
        turnover = 0;
    }

    /**
     * Compares the stocks, counted at the end of the quarter, with what was entered.
     *
     * @throws IdentityViolation if an account does not close; with the firm it comes from, if one holds what no firm can
     */
    void close(BaseYear base, WorldState state) {
        try {
            balance(base, state);
        } catch (IdentityViolation e) {
            throw UnsoundFirm.named(e, base, state);
        }
    }

    private void balance(BaseYear base, WorldState state) {
        int quarter = state.quarter;
        double[] landNow = new double[land.length];
        for (CohortTotals totals : state.totals) {
            double[] row = totals.row(Measure.LAND);
            for (int z = 0; z < landNow.length; z++) {
                landNow[z] += row[z];
            }
        }
        for (int z = 0; z < land.length; z++) {
            LAND.check(quarter, base.world.zones().get(z).id(), landNow[z], land[z] + landChange[z]);
        }
        for (int t = 0; t < firms.length; t++) {
            CohortTotals totals = state.totals.get(t);
            double firmsNow = totals.total(Measure.FIRMS);
            double entered = firms[t] + started[t] - totals.total(Measure.EXITS);
            FIRMS.check(quarter, base.terms[t].type(), firmsNow, entered);
            firms[t] = firmsNow;
        }
        cashNow += pools(state);
        MONEY.check(quarter, "nation", cashNow, cash + cashChange, turnover);
        ledger(base, state);
        System.arraycopy(landNow, 0, land, 0, land.length);
        cash = cashNow;
        clear();
    }

    private static void count(WorldState state, int quarter, double[] land, double[] firms) {
        Arrays.fill(land, 0);
        for (int t = 0; t < firms.length; t++) {
            firms[t] = 0;
            for (Chunk c : state.cohorts.get(t).chunks()) {
                for (int j = 0; j < c.size; j++) {
                    land[c.zone[j]] += c.weight[j] * c.land[j];
                    firms[t] += c.start[j] <= quarter ? c.weight[j] : 0;
                }
            }
        }
    }

    /** Before the firms of a quarter act. */
    void startCount() {
        Arrays.fill(outstanding, 0);
        Arrays.fill(tax, 0);
        cashNow = 0;
    }

    /** Enters what some firms changed, and what they hold at the end of the quarter. */
    void enter(FirmAccounts accounts) {
        for (int z = 0; z < landChange.length; z++) {
            landChange[z] += accounts.landChange[z];
            outstanding[z] += accounts.outstanding[z];
            tax[z] += accounts.tax[z];
        }
        cashChange += accounts.cashChange;
        turnover += accounts.turnover;
        cashNow += accounts.cashNow;
    }

    private static double cash(Chunk c, ForeignColumns foreign) {
        double sum = 0;
        for (int j = 0; j < c.size; j++) {
            sum += foreign.earnings[j] + foreign.paidIn[j];
        }
        return sum;
    }

    private static double pools(WorldState state) {
        double sum = 0;
        for (int g = 0; g < state.groups.size; g++) {
            sum += state.groups.pool[g];
        }
        return sum;
    }

    private void ledger(BaseYear base, WorldState state) {
        for (int z = 0; z < outstanding.length; z++) {
            String zone = base.world.zones().get(z).id();
            double scale = state.deferredTurnover[z];
            DEFERRED_BASE.check(state.quarter, zone, outstanding[z], state.deferredBase[z], scale);
            DEFERRED_TAX.check(state.quarter, zone, tax[z], state.deferredTax[z], scale);
        }
    }
}
