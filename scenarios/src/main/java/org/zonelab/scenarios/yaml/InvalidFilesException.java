package org.zonelab.scenarios.yaml;

import java.util.List;
import java.util.stream.Collectors;

/** Files that cannot be used; the message holds one line for each error. */
public final class InvalidFilesException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Not serialised: the message already holds the same lines. */
    private final transient List<Diagnostic> diagnostics;

    /**
     * Refuses files for what was found in them.
     *
     * @param diagnostics all that was found, warnings included; at least one error
     */
    public InvalidFilesException(List<Diagnostic> diagnostics) {
        super(diagnostics.stream()
                .filter(Diagnostic::error)
                .map(Diagnostic::toString)
                .collect(Collectors.joining("\n")));
        this.diagnostics = List.copyOf(diagnostics);
    }

    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }
}
