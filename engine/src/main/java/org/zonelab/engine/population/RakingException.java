package org.zonelab.engine.population;

import java.io.Serial;

/** Totals that no table with the seed's zeros can show. */
public final class RakingException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    public RakingException(String message) {
        super(message);
    }
}
