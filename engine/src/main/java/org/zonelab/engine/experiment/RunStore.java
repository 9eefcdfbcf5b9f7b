package org.zonelab.engine.experiment;

/** Where finished replications go; implementations keep what is finished readable after a kill. */
public interface RunStore {
    /** Whether this replication is already stored whole. */
    boolean has(int replication);

    /** Stores one replication, whole or not at all; called by several threads, in any order of replications. */
    void put(Pair pair);
}
