package org.zonelab.engine.quarter;

import java.util.Arrays;
import org.zonelab.engine.agent.Chunk;
import org.zonelab.engine.agent.Cohort;
import org.zonelab.engine.agent.ForeignColumns;

/**
 * Money of base-year foreign firms and groups after a trial run of some quarters, per yuan of capital: what the opening takes
 * over, so that groups begin with pools and firms with cash that the rules themselves lead to.
 */
final class SettledMoney {
    private final double[] cash;
    private final double[] payout;
    private final double[] pool;

    /**
     * Reads a world that ran for some quarters.
     *
     * @param firms ids below this number are those of base-year firms simulated one to one
     */
    SettledMoney(WorldState trial, int firms, int baseGroups) {
        cash = new double[firms];
        payout = new double[firms];
        Arrays.fill(cash, Double.NaN);
        for (Cohort cohort : trial.cohorts) {
            for (Chunk c : cohort.chunks()) {
                ForeignColumns foreign = c.foreign;
                for (int j = 0; foreign != null && j < c.size; j++) {
                    if (c.id[j] < firms) {
                        double capital = StrictMath.exp(c.logCapital[j]);
                        cash[(int) c.id[j]] = (foreign.earnings[j] + foreign.paidIn[j]) / capital;
                        payout[(int) c.id[j]] = foreign.lastPayout[j] / capital;
                    }
                }
            }
        }
        pool = Arrays.copyOf(trial.groups.pool, baseGroups);
    }

    /** Gives the money to an opening; firms that closed in the trial keep theirs. */
    void apply(WorldState opening) {
        for (Cohort cohort : opening.cohorts) {
            for (Chunk c : cohort.chunks()) {
                ForeignColumns foreign = c.foreign;
                for (int j = 0; foreign != null && j < c.size; j++) {
                    if (c.id[j] < cash.length && !Double.isNaN(cash[(int) c.id[j]])) {
                        double capital = StrictMath.exp(c.logCapital[j]);
                        foreign.earnings[j] = cash[(int) c.id[j]] * capital;
                        foreign.lastPayout[j] = payout[(int) c.id[j]] * capital;
                    }
                }
            }
        }
        System.arraycopy(pool, 0, opening.groups.pool, 0, pool.length);
    }
}
