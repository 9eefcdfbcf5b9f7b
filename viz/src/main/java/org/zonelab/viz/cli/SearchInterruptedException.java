package org.zonelab.viz.cli;

/** A search for precision was interrupted while it waited for replications; those that are finished are in their folder. */
final class SearchInterruptedException extends Exception {
    private static final long serialVersionUID = 1L;

    private final int replications;

    SearchInterruptedException(int replications, InterruptedException cause) {
        super("interrupted while " + replications + " replications were simulated", cause);
        this.replications = replications;
    }

    /** How many the search had asked for. */
    int replications() {
        return replications;
    }
}
