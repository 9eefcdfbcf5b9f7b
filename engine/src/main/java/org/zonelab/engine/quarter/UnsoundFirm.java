package org.zonelab.engine.quarter;

import java.util.Locale;
import java.util.Optional;
import org.zonelab.engine.agent.Chunk;
import org.zonelab.engine.agent.Cohort;
import org.zonelab.engine.agent.ForeignColumns;
import org.zonelab.engine.mechanism.fiscal.IdentityViolation;

/**
 * A firm with a stock that no firm can have: not a number, infinite, or below zero. Looked for when an account does not
 * close, so that the violation names the firm it may come from.
 *
 * @param id permanent id
 * @param zone id of its zone
 * @param stock what is unsound
 */
record UnsoundFirm(long id, String zone, String stock, double value) {
    /** Rounding that a stock may lie below zero by, in its own unit. */
    private static final double ROUNDING = 1e-6;

    /** A column of a chunk, and what it may hold. */
    private record Stock(String name, double[] values, double least) {
        boolean holds(int slot) {
            double value = values[slot];
            return value >= least && value < Double.POSITIVE_INFINITY;
        }
    }

    /** The violation, with the first such firm if there is one. */
    static IdentityViolation named(IdentityViolation violation, BaseYear base, WorldState state) {
        return in(base, state).map(firm -> violation.because(firm.text())).orElse(violation);
    }

    /** The first one in the order of cohorts. */
    static Optional<UnsoundFirm> in(BaseYear base, WorldState state) {
        for (Cohort cohort : state.cohorts) {
            for (Chunk c : cohort.chunks()) {
                for (Stock stock : stocks(c)) {
                    for (int j = 0; j < c.size; j++) {
                        if (!stock.holds(j)) {
                            String zone = base.world.zones().get(c.zone[j]).id();
                            return Optional.of(new UnsoundFirm(c.id[j], zone, stock.name(), stock.values()[j]));
                        }
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static Stock[] stocks(Chunk c) {
        double any = -Double.MAX_VALUE;
        Stock[] all = {
            new Stock("weight", c.weight, Double.MIN_VALUE),
            new Stock("log productivity", c.level, any),
            new Stock("productivity shock", c.productivity, any),
            new Stock("log capital", c.logCapital, any),
            new Stock("land", c.land, -ROUNDING),
            new Stock("yearly cost of land", c.landRent, -ROUNDING),
        };
        ForeignColumns foreign = c.foreign;
        if (foreign == null) {
            return all;
        }
        double[] base = new double[c.size];
        double[] tax = new double[c.size];
        foreign.ledger.totalBase(base, c.size);
        foreign.ledger.totalTax(tax, c.size);
        return new Stock[] {
            all[0],
            all[1],
            all[2],
            all[3],
            all[4],
            all[5],
            new Stock("undistributed earnings", foreign.earnings, any),
            new Stock("idle paid-in capital", foreign.paidIn, -ROUNDING),
            new Stock("deferred base", base, -ROUNDING),
            new Stock("deferred tax", tax, -ROUNDING),
        };
    }

    /** For a message. */
    String text() {
        return String.format(Locale.ROOT, "firm %d in %s has %s %.6g", id, zone, stock, value);
    }
}
