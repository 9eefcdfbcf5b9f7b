package org.zonelab.engine.quarter;

import java.util.List;

/** A point of the assumptions describes a world that does not settle down. */
public final class UnstableAssumptionsException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UnstableAssumptionsException(List<String> violations) {
        super(String.join(" ", violations));
    }
}
