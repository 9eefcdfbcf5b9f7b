package org.zonelab.engine.agent;

import java.util.ArrayList;
import java.util.List;

/** All firms of one type. */
public final class Cohort {
    private final CohortType type;
    private final int ledgerYears;
    private final List<Chunk> chunks = new ArrayList<>();

    /**
     * An empty cohort.
     *
     * @param ledgerYears vintages of the relief ledger of foreign firms
     */
    public Cohort(CohortType type, int ledgerYears) {
        this.type = type;
        this.ledgerYears = ledgerYears;
    }

    public CohortType type() {
        return type;
    }

    public List<Chunk> chunks() {
        return chunks;
    }

    /** The first chunk with room; a new one if all are full. */
    public Chunk open() {
        for (Chunk chunk : chunks) {
            if (!chunk.full()) {
                return chunk;
            }
        }
        Chunk chunk = new Chunk(type.foreign(), ledgerYears);
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

    /** A deep copy. */
    public Cohort copy() {
        Cohort copy = new Cohort(type, ledgerYears);
        for (Chunk chunk : chunks) {
            copy.chunks.add(chunk.copy());
        }
        return copy;
    }
}
