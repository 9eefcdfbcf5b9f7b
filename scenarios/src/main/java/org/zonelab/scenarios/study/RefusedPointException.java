package org.zonelab.scenarios.study;

/** A stated point of the assumptions describes no world: a record refuses a value, or the world does not settle down. */
public final class RefusedPointException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public RefusedPointException(String message) {
        super(message);
    }
}
