package org.zonelab.viz.cli;

import java.io.Serial;

/**
 * What the user gave is wrong. The message is printed as it is, so it says what is wrong, where, what is allowed and
 * what to do; it may have several lines, one for each error.
 */
public final class BadInputException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    public BadInputException(String message) {
        super(message);
    }

    public BadInputException(String message, Throwable cause) {
        super(message, cause);
    }
}
