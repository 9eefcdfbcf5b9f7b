package org.zonelab.engine.agent;

import java.util.ArrayList;
import java.util.List;

/** All firms of one type. */
public final class Cohort {
    private final CohortType type;
    private final LedgerYears years;
    private final List<Chunk> chunks = new ArrayList<>();
    /** No chunk before this one has room. */
    private int open;

    /**
     * An empty cohort.
     *
     * @param years years of the relief ledger of foreign firms
     */
    public Cohort(CohortType type, LedgerYears years) {
        this.type = type;
        this.years = years;
    }

    public CohortType type() {
        return type;
    }

    public List<Chunk> chunks() {
        return chunks;
    }

    /** Says that firms may have left since the last arrival: the next one looks for room from the first chunk on. */
    public void roomMade() {
        open = 0;
    }

    /** The first chunk with room, of those that had room at the last arrival or have been new since; a new one if all are full. */
    public Chunk open() {
        for (; open < chunks.size(); open++) {
            if (!chunks.get(open).full()) {
                return chunks.get(open);
            }
        }
        Chunk chunk = type.foreign() ? Chunk.foreign(years) : Chunk.domestic();
        chunks.add(chunk);
        return chunk;
    }

    public int size() {
        int size = 0;
        for (Chunk chunk : chunks) {
            size += chunk.size;
        }
        return size;
    }

    /** A cohort of the same type without firms. */
    public Cohort empty() {
        return new Cohort(type, years);
    }

    /**
     * A deep copy, as far as it goes in the memory of a cohort of the same type that nobody needs any more.
     *
     * @param retired not to be used any more; may be {@link #empty()}
     */
    public Cohort copy(Cohort retired) {
        Cohort copy = empty();
        for (int k = 0; k < chunks.size(); k++) {
            Chunk chunk = chunks.get(k);
            copy.chunks.add(k < retired.chunks.size() ? chunk.copy(retired.chunks.get(k)) : chunk.copy());
        }
        return copy;
    }
}
