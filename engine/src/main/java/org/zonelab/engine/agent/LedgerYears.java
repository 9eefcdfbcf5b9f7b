package org.zonelab.engine.agent;

/**
 * Calendar years that a relief ledger covers.
 *
 * @param first first vintage
 * @param last last vintage
 * @param base year in which quarter 0 lies
 */
public record LedgerYears(int first, int last, int base) {
    public LedgerYears {
        if (!(first <= base && base <= last)) {
            throw new IllegalArgumentException("need first <= base <= last, was " + first + ", " + base + ", " + last);
        }
    }

    /** An empty ledger for a chunk. */
    ReliefLedger ledger(int slots) {
        return new ReliefLedger(first, last, base, slots);
    }
}
