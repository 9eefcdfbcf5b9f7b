package org.zonelab.scenarios.data;

import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;

/** Data files that cannot be used; the message lists every fault, one a line. */
public final class DataException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    private final transient List<Fault> faults;

    public DataException(List<Fault> faults) {
        super(faults.stream().map(Fault::toString).collect(Collectors.joining("\n")));
        this.faults = List.copyOf(faults);
    }

    /** All faults, in the order of files and lines. */
    public List<Fault> faults() {
        return faults;
    }
}
