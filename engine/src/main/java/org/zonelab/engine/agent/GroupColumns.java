package org.zonelab.engine.agent;

import java.util.Arrays;

/** Investor groups in columns; a group's position never changes, entrants' groups are appended. */
public final class GroupColumns {
    /** Groups so far. */
    public int size;

    /** Permanent key of a group's draws. */
    public long[] key;

    public short[] origin;
    /** Zone of the group's first plant. */
    public short[] home;
    /** Whether no subsidiary of the group can fund another one directly. */
    public boolean[] noSubsidiaryRoute;
    /** Withholding rate on the group's dividends, fraction. */
    public double[] withholding;
    /** Whether the group invests no more than its cash. */
    public boolean[] constrained;
    /** Permanent uniform draw; the group knows the reliefs if it lies below the share of the aware. */
    public double[] awareness;
    /** Quarter of the year in which profit is put to use, 0 to 3. */
    public byte[] profitQuarter;
    /** Money raised for investment in the group's plants, RMB million. */
    public double[] pool;
    /** Investment this quarter that own cash does not cover, wanted even at the hurdle of the parent's money, RMB million. */
    public double[] unmet;
    /** Investment beyond it that is wanted at the hurdle of the group's cash alone, RMB million. */
    public double[] further;
    /** Share of {@link #unmet} that the pool pays this quarter. */
    public double[] covered;
    /** Share of {@link #further} that the pool pays this quarter. */
    public double[] coveredFurther;
    /** Whether any plant claimed a relief at the group's latest use of profit. */
    public boolean[] claimed;
    /** Whether any plant did so far in this quarter. */
    public boolean[] claiming;
    /** Realised years from reinvestment to the use of its credit, mean over plants; 0 before any. */
    public double[] creditDelay;
    /** Unused credit of the plants seen this quarter, RMB million. */
    public double[] creditUnused;
    /** The same times the years until its use. */
    public double[] creditYears;

    public GroupColumns(int capacity) {
        key = new long[capacity];
        origin = new short[capacity];
        home = new short[capacity];
        noSubsidiaryRoute = new boolean[capacity];
        withholding = new double[capacity];
        constrained = new boolean[capacity];
        awareness = new double[capacity];
        profitQuarter = new byte[capacity];
        pool = new double[capacity];
        unmet = new double[capacity];
        further = new double[capacity];
        covered = new double[capacity];
        coveredFurther = new double[capacity];
        claimed = new boolean[capacity];
        claiming = new boolean[capacity];
        creditDelay = new double[capacity];
        creditUnused = new double[capacity];
        creditYears = new double[capacity];
    }

    /** Adds a group with all columns at zero and returns its position. */
    public int add() {
        if (size == key.length) {
            grow(Math.max(64, size + size / 4));
        }
        return size++;
    }

    /** A deep copy. */
    public GroupColumns copy() {
        GroupColumns copy = new GroupColumns(0);
        copy.size = size;
        copy.take(this, Math.max(size + size / 8, 64));
        return copy;
    }

    private void grow(int capacity) {
        take(this, capacity);
    }

    private void take(GroupColumns from, int capacity) {
        key = Arrays.copyOf(from.key, capacity);
        origin = Arrays.copyOf(from.origin, capacity);
        home = Arrays.copyOf(from.home, capacity);
        noSubsidiaryRoute = Arrays.copyOf(from.noSubsidiaryRoute, capacity);
        withholding = Arrays.copyOf(from.withholding, capacity);
        constrained = Arrays.copyOf(from.constrained, capacity);
        awareness = Arrays.copyOf(from.awareness, capacity);
        profitQuarter = Arrays.copyOf(from.profitQuarter, capacity);
        pool = Arrays.copyOf(from.pool, capacity);
        unmet = Arrays.copyOf(from.unmet, capacity);
        further = Arrays.copyOf(from.further, capacity);
        covered = Arrays.copyOf(from.covered, capacity);
        coveredFurther = Arrays.copyOf(from.coveredFurther, capacity);
        claimed = Arrays.copyOf(from.claimed, capacity);
        claiming = Arrays.copyOf(from.claiming, capacity);
        creditDelay = Arrays.copyOf(from.creditDelay, capacity);
        creditUnused = Arrays.copyOf(from.creditUnused, capacity);
        creditYears = Arrays.copyOf(from.creditYears, capacity);
    }
}
