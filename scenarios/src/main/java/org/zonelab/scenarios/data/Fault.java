package org.zonelab.scenarios.data;

/**
 * Something wrong with a data file.
 *
 * @param line line of the file, from 1; 0 if the file as a whole is meant
 */
public record Fault(String file, long line, String message) {
    @Override
    public String toString() {
        return file + ":" + (line > 0 ? line + ": " : " ") + message;
    }
}
