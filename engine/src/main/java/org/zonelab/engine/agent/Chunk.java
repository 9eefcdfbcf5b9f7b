package org.zonelab.engine.agent;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Up to {@link #CAPACITY} firms of one cohort, in columns; slots 0 to {@code size - 1} are alive. A closing firm's slot
 * takes the last one, so passes run over dense arrays; the permanent id, not the slot, keys the draws.
 *
 * <p>Money RMB million, land thousand m2, quarters counted from the first quarter of the base year.
 */
public final class Chunk {
    /** Largest number of firms in a chunk. */
    public static final int CAPACITY = 1024;

    /** Largest number of firms in a chunk of foreign firms, whose columns are wider. */
    public static final int FOREIGN_CAPACITY = 256;

    private final int capacity;

    /** Living firms. */
    public int size;

    public final long[] id;
    public final short[] zone;
    /** Quarter of birth, negative for the base population. */
    public final int[] birth;
    /** First quarter in which capital is installed. */
    public final int[] install;
    /** First quarter in which the firm produces. */
    public final int[] start;
    /** Entities that the record stands for. */
    public final double[] weight;
    /** Permanent log productivity level, so that base-year output is met. */
    public final double[] level;
    /** Transitory log productivity. */
    public final double[] productivity;
    /** Standard deviation of its quarterly shock. */
    public final double[] shockScale;
    /** Log of net capital. */
    public final double[] logCapital;
    /** Land installed. */
    public final double[] land;
    /** Yearly cost of that land at the prices when it was installed, RMB million. */
    public final double[] landRent;

    public final boolean[] highTech;
    public final boolean[] trading;
    /** Code of the {@link FirmKind}. */
    public final byte[] kind;
    /** Whether the firm is of its kind because of a lever. */
    public final boolean[] supported;
    /** Further columns of foreign-owned firms. */
    public final @Nullable ForeignColumns foreign;

    /** An empty chunk of domestic firms. */
    public static Chunk domestic() {
        return new Chunk(CAPACITY, null);
    }

    /** An empty chunk of foreign firms. */
    public static Chunk foreign(LedgerYears years) {
        return new Chunk(FOREIGN_CAPACITY, new ForeignColumns(FOREIGN_CAPACITY, years));
    }

    private Chunk(int capacity, @Nullable ForeignColumns foreign) {
        this.capacity = capacity;
        this.foreign = foreign;
        id = new long[capacity];
        zone = new short[capacity];
        birth = new int[capacity];
        install = new int[capacity];
        start = new int[capacity];
        weight = new double[capacity];
        level = new double[capacity];
        productivity = new double[capacity];
        shockScale = new double[capacity];
        logCapital = new double[capacity];
        land = new double[capacity];
        landRent = new double[capacity];
        highTech = new boolean[capacity];
        trading = new boolean[capacity];
        kind = new byte[capacity];
        supported = new boolean[capacity];
    }

    /** A deep copy. */
    public Chunk copy() {
        return copyInto(new Chunk(capacity, foreign == null ? null : foreign.copy(size)));
    }

    /**
     * A deep copy that takes over the columns of a chunk of the same type. Those of foreign firms, few and with ledgers, are
     * made anew.
     *
     * @param retired not to be used any more
     */
    Chunk copy(Chunk retired) {
        return foreign == null ? copyInto(retired) : copy();
    }

    private Chunk copyInto(Chunk copy) {
        copy.size = size;
        copy.copyAll(this);
        return copy;
    }

    /** A copy of one firm in a chunk of its own. */
    public Chunk only(int slot) {
        Chunk copy = new Chunk(1, foreign == null ? null : foreign.only(slot));
        copy.size = 1;
        copy.id[0] = id[slot];
        copy.zone[0] = zone[slot];
        copy.birth[0] = birth[slot];
        copy.install[0] = install[slot];
        copy.start[0] = start[slot];
        copy.weight[0] = weight[slot];
        copy.level[0] = level[slot];
        copy.productivity[0] = productivity[slot];
        copy.shockScale[0] = shockScale[slot];
        copy.logCapital[0] = logCapital[slot];
        copy.land[0] = land[slot];
        copy.landRent[0] = landRent[slot];
        copy.highTech[0] = highTech[slot];
        copy.trading[0] = trading[slot];
        copy.kind[0] = kind[slot];
        copy.supported[0] = supported[slot];
        return copy;
    }

    public boolean full() {
        return size == capacity;
    }

    /** Closes the firm in {@code slot}: the last living firm takes its place. */
    public void remove(int slot) {
        int last = --size;
        if (slot != last) {
            id[slot] = id[last];
            zone[slot] = zone[last];
            birth[slot] = birth[last];
            install[slot] = install[last];
            start[slot] = start[last];
            weight[slot] = weight[last];
            level[slot] = level[last];
            productivity[slot] = productivity[last];
            shockScale[slot] = shockScale[last];
            logCapital[slot] = logCapital[last];
            land[slot] = land[last];
            landRent[slot] = landRent[last];
            highTech[slot] = highTech[last];
            trading[slot] = trading[last];
            kind[slot] = kind[last];
            supported[slot] = supported[last];
        }
        if (foreign != null) {
            foreign.move(last, slot);
        }
    }

    private void copyAll(Chunk other) {
        System.arraycopy(other.id, 0, id, 0, size);
        System.arraycopy(other.zone, 0, zone, 0, size);
        System.arraycopy(other.birth, 0, birth, 0, size);
        System.arraycopy(other.install, 0, install, 0, size);
        System.arraycopy(other.start, 0, start, 0, size);
        System.arraycopy(other.weight, 0, weight, 0, size);
        System.arraycopy(other.level, 0, level, 0, size);
        System.arraycopy(other.productivity, 0, productivity, 0, size);
        System.arraycopy(other.shockScale, 0, shockScale, 0, size);
        System.arraycopy(other.logCapital, 0, logCapital, 0, size);
        System.arraycopy(other.land, 0, land, 0, size);
        System.arraycopy(other.landRent, 0, landRent, 0, size);
        System.arraycopy(other.highTech, 0, highTech, 0, size);
        System.arraycopy(other.trading, 0, trading, 0, size);
        System.arraycopy(other.kind, 0, kind, 0, size);
        System.arraycopy(other.supported, 0, supported, 0, size);
    }

    /** Adds a slot with every column zero and returns it; those of foreign firms are empty from the start or cleared on leaving. */
    public int add() {
        if (full()) {
            throw new IllegalStateException("chunk is full");
        }
        int slot = size++;
        id[slot] = 0;
        zone[slot] = 0;
        birth[slot] = 0;
        install[slot] = 0;
        start[slot] = 0;
        weight[slot] = 1;
        level[slot] = 0;
        productivity[slot] = 0;
        shockScale[slot] = 0;
        logCapital[slot] = 0;
        land[slot] = 0;
        landRent[slot] = 0;
        highTech[slot] = false;
        trading[slot] = false;
        kind[slot] = 0;
        supported[slot] = false;
        return slot;
    }

    @Override
    public String toString() {
        return "Chunk of " + size + " firms, ids " + Arrays.toString(Arrays.copyOf(id, Math.min(size, 3))) + "...";
    }
}
