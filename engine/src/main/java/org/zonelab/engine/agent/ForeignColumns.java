package org.zonelab.engine.agent;

import java.util.Arrays;

/** Columns that only foreign-owned firms have; slots are those of the chunk. Money RMB million. */
public final class ForeignColumns {
    /** Position of the investor group. */
    public final int[] group;
    /** Undistributed earnings held as cash; below zero after losses. */
    public final double[] earnings;
    /** Idle paid-in capital held as cash. */
    public final double[] paidIn;
    /** After-tax profit since the last use of profit. */
    public final double[] yearProfit;
    /** Dividends to the investor at the last use of profit. */
    public final double[] lastPayout;
    /** Expansion that own cash pays this quarter. */
    public final double[] ownSpending;
    /** Expansion beyond it that is wanted even at the hurdle of the parent's money. */
    public final double[] unmet;
    /** Expansion beyond both that is wanted at the hurdle of the group's cash alone. */
    public final double[] further;
    /** Withholding tax due on leaving above the base-year mean, percentage points of yearly return. */
    public final double[] lockIn;
    /** Deferred tax and credits. */
    public final ReliefLedger ledger;

    private final LedgerYears years;

    ForeignColumns(int capacity, LedgerYears years) {
        this.years = years;
        group = new int[capacity];
        Arrays.fill(group, -1);
        earnings = new double[capacity];
        paidIn = new double[capacity];
        yearProfit = new double[capacity];
        lastPayout = new double[capacity];
        ownSpending = new double[capacity];
        unmet = new double[capacity];
        further = new double[capacity];
        lockIn = new double[capacity];
        ledger = years.ledger(capacity);
    }

    private ForeignColumns(ForeignColumns other, int size) {
        this(other.group.length, other.years);
        System.arraycopy(other.group, 0, group, 0, size);
        System.arraycopy(other.earnings, 0, earnings, 0, size);
        System.arraycopy(other.paidIn, 0, paidIn, 0, size);
        System.arraycopy(other.yearProfit, 0, yearProfit, 0, size);
        System.arraycopy(other.lastPayout, 0, lastPayout, 0, size);
        System.arraycopy(other.lockIn, 0, lockIn, 0, size);
        for (int slot = 0; slot < size; slot++) {
            ledger.copy(other.ledger, slot, slot);
        }
    }

    ForeignColumns copy(int size) {
        return new ForeignColumns(this, size);
    }

    /** A copy of one firm's. */
    ForeignColumns only(int slot) {
        ForeignColumns copy = new ForeignColumns(1, years);
        copy.group[0] = group[slot];
        copy.earnings[0] = earnings[slot];
        copy.paidIn[0] = paidIn[slot];
        copy.yearProfit[0] = yearProfit[slot];
        copy.lastPayout[0] = lastPayout[slot];
        copy.ownSpending[0] = ownSpending[slot];
        copy.unmet[0] = unmet[slot];
        copy.further[0] = further[slot];
        copy.lockIn[0] = lockIn[slot];
        copy.ledger.copy(ledger, slot, 0);
        return copy;
    }

    void clear(int slot) {
        group[slot] = -1;
        earnings[slot] = 0;
        paidIn[slot] = 0;
        yearProfit[slot] = 0;
        lastPayout[slot] = 0;
        ownSpending[slot] = 0;
        unmet[slot] = 0;
        further[slot] = 0;
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
            ownSpending[to] = ownSpending[from];
            unmet[to] = unmet[from];
            further[to] = further[from];
            lockIn[to] = lockIn[from];
            ledger.copy(ledger, from, to);
        }
        clear(from);
    }
}
