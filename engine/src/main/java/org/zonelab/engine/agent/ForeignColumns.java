package org.zonelab.engine.agent;

/** Columns that only foreign-owned firms have; slots are those of the chunk. Money RMB million. */
public final class ForeignColumns {
    /** Position of the investor group. */
    public final int[] group = new int[Chunk.CAPACITY];
    /** Undistributed earnings held as cash; below zero after losses. */
    public final double[] earnings = new double[Chunk.CAPACITY];
    /** Idle paid-in capital held as cash. */
    public final double[] paidIn = new double[Chunk.CAPACITY];
    /** After-tax profit since the last use of profit. */
    public final double[] yearProfit = new double[Chunk.CAPACITY];
    /** Dividends to the investor at the last use of profit. */
    public final double[] lastPayout = new double[Chunk.CAPACITY];
    /** Expansion wanted this quarter. */
    public final double[] desired = new double[Chunk.CAPACITY];
    /** Part of it that own cash does not cover. */
    public final double[] unmet = new double[Chunk.CAPACITY];
    /** Marginal after-tax return on capital at the last quarter, 1/year. */
    public final double[] marginalReturn = new double[Chunk.CAPACITY];
    /** Withholding tax due on leaving above the base-year mean, percentage points of yearly return. */
    public final double[] lockIn = new double[Chunk.CAPACITY];
    /** Deferred tax and credits. */
    public final ReliefLedger ledger;

    ForeignColumns(int ledgerYears) {
        ledger = new ReliefLedger(ledgerYears);
    }

    private ForeignColumns(ForeignColumns other, int size) {
        System.arraycopy(other.group, 0, group, 0, size);
        System.arraycopy(other.earnings, 0, earnings, 0, size);
        System.arraycopy(other.paidIn, 0, paidIn, 0, size);
        System.arraycopy(other.yearProfit, 0, yearProfit, 0, size);
        System.arraycopy(other.lastPayout, 0, lastPayout, 0, size);
        System.arraycopy(other.marginalReturn, 0, marginalReturn, 0, size);
        System.arraycopy(other.lockIn, 0, lockIn, 0, size);
        ledger = other.ledger.copy();
    }

    ForeignColumns copy(int size) {
        return new ForeignColumns(this, size);
    }

    void clear(int slot) {
        group[slot] = -1;
        earnings[slot] = 0;
        paidIn[slot] = 0;
        yearProfit[slot] = 0;
        lastPayout[slot] = 0;
        desired[slot] = 0;
        unmet[slot] = 0;
        marginalReturn[slot] = 0;
        lockIn[slot] = 0;
        ledger.clear(slot);
    }

    /** Moves the last firm into a freed slot and clears its old one. */
    void move(int from, int to) {
        if (from != to) {
            group[to] = group[from];
            earnings[to] = earnings[from];
            paidIn[to] = paidIn[from];
            yearProfit[to] = yearProfit[from];
            lastPayout[to] = lastPayout[from];
            desired[to] = desired[from];
            unmet[to] = unmet[from];
            marginalReturn[to] = marginalReturn[from];
            lockIn[to] = lockIn[from];
            ledger.copySlot(from, to);
        }
        clear(from);
    }
}
