package org.zonelab.engine.experiment;

/** Told how far a run is; called from any thread, often. */
@FunctionalInterface
public interface Progress {
    /** Ignores everything. */
    Progress SILENT = (done, total) -> {};

    /**
     * Work done so far.
     *
     * @param done simulated quarters of all worlds so far, of this call
     * @param total quarters of all worlds of this call
     */
    void advanced(long done, long total);
}
