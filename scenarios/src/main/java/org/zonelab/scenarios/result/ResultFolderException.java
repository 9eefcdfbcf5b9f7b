package org.zonelab.scenarios.result;

/** A result folder cannot be used as asked; the message says why and what to do. */
public class ResultFolderException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ResultFolderException(String message) {
        super(message);
    }

    public ResultFolderException(String message, Throwable cause) {
        super(message, cause);
    }
}
