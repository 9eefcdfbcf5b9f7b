package org.zonelab.scenarios.run;

/** Java may not take the memory that simulations need; says how much they need and what helps. */
public final class MemoryShortageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    MemoryShortageException(String message) {
        super(message);
    }
}
