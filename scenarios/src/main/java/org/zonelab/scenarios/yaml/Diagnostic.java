package org.zonelab.scenarios.yaml;

/**
 * One thing wrong with a file.
 *
 * @param key dotted path of the key, empty when the whole file is meant
 * @param message what is wrong, what is allowed, what was perhaps meant
 */
public record Diagnostic(Severity severity, Position position, String key, String message) {
    /** An error stops the command; a warning does not. */
    public enum Severity {
        ERROR,
        WARNING
    }

    public boolean error() {
        return severity == Severity.ERROR;
    }

    /** {@code file:line:column: key: message}, with the word warning before the message of a warning. */
    @Override
    public String toString() {
        String where = key.isEmpty() ? position.toString() : position + ": " + key;
        return where + ": " + (error() ? "" : "warning: ") + message;
    }
}
