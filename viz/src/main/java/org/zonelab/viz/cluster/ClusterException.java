package org.zonelab.viz.cluster;

/** A cluster that cannot be reached, or on which a task keeps failing; the message says what to do. */
public final class ClusterException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public ClusterException(String message, Throwable cause) {
        super(message, cause);
    }
}
